// npm run train: learns which name in a mail is the employer's from the labelled mails of the project, and says how
// often it is right on mails that were set aside.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { companyOf, noNameClues } from '#features/inbox/domain/company/company.ts';
import { type CompanyModel, readyCompanyModel } from '#features/inbox/domain/company/company-model.ts';
import type { CompanyClues } from '#features/inbox/domain/company/name-candidate.ts';
import { nameCandidates } from '#features/inbox/domain/company/name-candidates.ts';
import type { MailKind } from '#features/inbox/domain/job-mail.ts';
import { evidenceOf } from '#features/inbox/domain/mail-evidence.ts';
import { englishWords } from '#platform/language/english-words.ts';
import { fitNames, type NameChoice } from './company/fit-names.ts';
import { fitPieces } from './company/fit-pieces.ts';
import { cutOfName, cutsOfMail } from './company/known-cuts.ts';
import { sameName } from './company/same-name.ts';
import { spellings } from './company/spellings.ts';
import { type LabelledMail, labelledMails } from './labelled-mails.ts';
import { madeUpNames } from './made-up-names.ts';

const parts = 4;
/** Mails are shown without their sender, too: what the words alone tell is to be learned as well. */
const withoutSender = 0.5;
const withoutName = 0.03;
const leastWeight = 4;
const file = join(import.meta.dirname, '../src/features/inbox/domain/company/company-model.json');
const isWord = await englishWords();
const massMail: readonly MailKind[] = ['alert', 'unrelated'];
const mails = labelledMails().filter(({ kind }) => !massMail.includes(kind));
const partOf = (at: number): number => at % parts;

const cluesOf = ({ mail }: Pick<LabelledMail, 'mail'>): CompanyClues => {
  const { own, sender, title, words } = evidenceOf(mail);
  const said = [...words.subject.words, ...words.text.words];
  return {
    subject: mail.subject ?? '',
    text: own,
    sender,
    to: mail.to ?? '',
    role: title?.role,
    said,
    isWord,
  };
};

/** The learned weights of labels, from these mails and the made-up names. */
function labelModel(from: readonly LabelledMail[]): CompanyModel {
  const names = [...from.map(({ company }) => company ?? ''), ...madeUpNames()];
  const pieces = fitPieces([...from.flatMap(cutsOfMail), ...names.map(cutOfName)], isWord);
  const written = spellings(names);
  return { names: {}, pieces: hundredths(pieces), spellings: Object.fromEntries(written) };
}

const hundredths = (weights: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries(
    [...weights]
      .map(([clue, weight]) => [clue, Math.round(weight * 100)] as const)
      .filter(([, weight]) => Math.abs(weight) >= leastWeight)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

function choicesOf(labelled: LabelledMail, model: CompanyModel): NameChoice[] {
  const bare = { ...labelled, mail: { ...labelled.mail, from: undefined } };
  if (labelled.mail.from === undefined) return [choiceOf(labelled, model)];
  return [choiceOf(labelled, model), orNone(choiceOf(bare, model))];
}

/** Where the employer is told by the sender alone, the words name none. */
const orNone = (choice: NameChoice): NameChoice =>
  choice.names.some(({ isRight }) => isRight)
    ? { ...choice, count: withoutSender }
    : {
        count: withoutName,
        names: choice.names.with(-1, { clues: choice.names.at(-1)?.clues ?? new Set(), isRight: true }),
      };

function choiceOf(labelled: LabelledMail, model: CompanyModel): NameChoice {
  const clues = cluesOf(labelled);
  const candidates = nameCandidates(clues, readyCompanyModel(model));
  const { company } = labelled;
  const names = candidates.map(({ name, clues: shown }) => ({
    clues: shown,
    isRight: company !== undefined && sameName(name, company),
  }));
  return { names: [...names, { clues: noNameClues(clues), isRight: company === undefined }], count: 1 };
}

const isRight = (labelled: LabelledMail, model: CompanyModel): boolean => {
  const told = companyOf(cluesOf(labelled), readyCompanyModel(model));
  return told !== undefined && sameName(told, labelled.company ?? '');
};

// What a label is cut by was never learned from the same mail: otherwise cuts would look surer than they are.
const unseen = Array.from({ length: parts }, (_, part) =>
  labelModel(mails.filter((_, at) => partOf(at) !== part)),
);
const choices = mails.map((mail, at) => choicesOf(mail, unseen[partOf(at)] ?? labelModel([])));

let right = 0;
for (let part = 0; part < parts; part++) {
  const names = hundredths(fitNames(choices.filter((_, at) => partOf(at) !== part).flat()));
  const model = { ...(unseen[part] ?? labelModel([])), names };
  right += mails.filter((mail, at) => partOf(at) === part && mail.company && isRight(mail, model)).length;
}
const named = mails.filter(({ company }) => company).length;
console.log(`${mails.length} mails, ${named} of them name the employer`);
console.log(`employer told rightly, on mails set aside: ${(right / named).toFixed(3)}`);
const model: CompanyModel = { ...labelModel(mails), names: hundredths(fitNames(choices.flat())) };
writeFileSync(file, `${JSON.stringify(model, undefined, 2)}\n`);
console.log(
  `${Object.keys(model.names).length} clues of names and ${Object.keys(model.pieces).length} of pieces written`,
);
