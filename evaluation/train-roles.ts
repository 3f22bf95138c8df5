// npm run train: learns which words of a mail are the job's title from the labelled mails of the project, and says how
// often it is right on mails that were set aside.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailKind } from '#features/inbox/domain/job-mail.ts';
import { ownWords } from '#features/inbox/domain/own-words.ts';
import { type RoleModel, readyRoleModel } from '#features/inbox/domain/told-role/role-model.ts';
import type { RoleMail } from '#features/inbox/domain/told-role/role-texts.ts';
import { toldRole } from '#features/inbox/domain/told-role/told-role.ts';
import { type LabelledMail, labelledMails } from './labelled-mails.ts';
import { fitRoles } from './role/fit-roles.ts';
import { roleExample } from './role/role-example.ts';
import { sameWords } from './same-words.ts';

const parts = 4;
const leastWeight = 6;
const file = join(import.meta.dirname, '../src/features/inbox/domain/told-role/role-model.json');
const massMail: readonly MailKind[] = ['alert', 'unrelated'];
const mails = labelledMails().filter(({ kind }) => !massMail.includes(kind));
const roleMail = ({ mail }: LabelledMail): RoleMail => ({
  subject: mail.subject ?? '',
  text: ownWords(mail.text ?? ''),
  to: mail.to ?? '',
});
const examples = mails.map((mail) => roleExample(roleMail(mail), mail.role));

function learn(from: typeof examples): RoleModel {
  const weights = [...fitRoles(from)].map(([clue, weight]) => [clue, Math.round(weight * 100)] as const);
  return Object.fromEntries(
    weights
      .filter(([, weight]) => Math.abs(weight) >= leastWeight)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

let [right, invented] = [0, 0];
for (let part = 0; part < parts; part++) {
  const model = readyRoleModel(learn(examples.filter((_, at) => at % parts !== part)));
  for (const mail of mails.filter((_, at) => at % parts === part)) {
    const told = toldRole(roleMail(mail), model);
    if (told && !mail.role) invented += 1;
    if (told && mail.role && sameWords(told, mail.role)) right += 1;
  }
}
const named = mails.filter(({ role }) => role).length;
console.log(`${mails.length} mails, ${named} of them name a title`);
console.log(
  `title told rightly, on mails set aside: ${(right / named).toFixed(3)}; told where there is none: ${invented} of ${mails.length - named}`,
);
const model = learn(examples);
writeFileSync(file, `${JSON.stringify(model, undefined, 2)}\n`);
console.log(`${Object.keys(model).length} clues of titles written`);
