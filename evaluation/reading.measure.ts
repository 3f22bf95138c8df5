import { join } from 'node:path';
import { aboutOpening, type MailReading, mailKinds } from '#features/inbox/domain/job-mail.ts';
import { readMail } from '#features/inbox/domain/read-mail.ts';
import { englishWords } from '#platform/language/english-words.ts';
import { sameName } from './company/same-name.ts';
import { accuracy, type Guess, macroF1 } from './kind-scores.ts';
import { type LabelledMail, labelledMails } from './labelled-mails.ts';
import { sameWords } from './same-words.ts';

/** Mails that nothing is learned from, written as the others were and not looked at while wordings were chosen. */
const setAside = join(import.meta.dirname, 'set-aside');

interface Read {
  readonly labelled: LabelledMail;
  readonly reading: MailReading;
}

/** Reads the mails that were set aside, and says how often each thing is told rightly. */
export async function* measure(): AsyncGenerator<string> {
  const isWord = await englishWords();
  const read = labelledMails(setAside).map((labelled) => ({
    labelled,
    reading: readMail(labelled.mail, { isWord }),
  }));
  const guesses = read.map(guessOf);
  yield `${read.length} mails that nothing was learned from`;
  yield `kind: accuracy ${accuracy(guesses).toFixed(3)}, macro-F1 ${macroF1(guesses).toFixed(3)}`;
  const noes = read.filter(({ reading }) => reading.kind === 'rejection');
  const wrong = noes.filter(({ labelled }) => labelled.kind !== 'rejection');
  const unseen = wrong.filter(({ reading }) => !reading.needsReview);
  yield `called a rejection: ${noes.length}, wrongly ${wrong.length}, of them not shown first ${unseen.length}`;
  yield `shown first: ${share(read, ({ reading }) => reading.needsReview)}`;
  const named = read.filter(({ labelled }) => aboutOpening(labelled.kind));
  const told = named.filter(({ reading }) => aboutOpening(reading.kind));
  yield `employer, of mails seen to be about an opening: ${share(
    told.filter(({ labelled }) => labelled.company),
    ({ labelled, reading }) => sameName(reading.company ?? '', labelled.company ?? ''),
  )}`;
  yield `title, of the same: ${share(
    told.filter(({ labelled }) => labelled.role),
    ({ labelled, reading }) => sameWords(reading.role ?? '', labelled.role ?? ''),
  )}`;
}

const guessOf = ({ labelled: { kind }, reading }: Read): Guess => ({
  kind,
  probabilities: mailKinds.map((each) => (each === reading.kind ? 1 : 0)),
});

const share = <Each>(all: readonly Each[], holds: (each: Each) => boolean): string =>
  `${(all.filter(holds).length / all.length).toFixed(3)} of ${all.length}`;
