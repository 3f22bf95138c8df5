import { type MailAnswer, readMailLine } from '#features/inbox/cli.ts';
import { applicationLabels } from '#features/inbox/domain/application-labels.ts';
import { makeMailbox } from '../mailbox/make-mailbox.ts';

/** The mails of the made-up mailbox that belong to an application, read raw, with the label each was given. */
export async function mailboxThreads(seed: number) {
  const { messages, truth } = makeMailbox({ seed });
  const readable = truth.flatMap((true_, at) => (true_.broken ? [] : [{ ...true_, raw: messages[at] }]));
  const mails: MailAnswer[] = [];
  for (const { index, raw } of readable) {
    mails.push(await readMailLine({ id: index, raw: raw?.toString('latin1') }));
  }
  const labels = applicationLabels(mails);
  return readable.flatMap(({ application, subject, kind }, at) =>
    application === undefined
      ? []
      : [
          {
            truth: `${seed} ${application}`,
            found: labels[at] && `${seed} ${labels[at].label}`,
            subject,
            kind,
            read: mails[at],
          },
        ],
  );
}
