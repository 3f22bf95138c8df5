// npm run train: learns the weights of words from the labelled mails of the project, and says how well
// they do on mails that were set aside, beside the rules alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitKinds, kindModelOf, predictKinds } from './fit-kinds.ts';
import { mailExample, sentenceExamples } from './kind-examples.ts';
import { accuracy, calibrationError, type Guess, macroF1 } from './kind-scores.ts';
import { labelledMails } from './labelled-mails.ts';
import { labelledSentences } from './labelled-sentences.ts';

const parts = 4;
const file = join(import.meta.dirname, '../src/features/inbox/domain/kind-model.json');
const mails = labelledMails().map(mailExample);
const sentences = sentenceExamples(labelledSentences());

const byWords: Guess[] = [];
for (let part = 0; part < parts; part++) {
  const weights = fitKinds([...mails.filter((_, at) => at % parts !== part), ...sentences]);
  for (const mail of mails.filter((_, at) => at % parts === part))
    byWords.push({ kind: mail.kind, probabilities: predictKinds(mail, weights) });
}
const byRules = mails.map(({ kind, byRules: probabilities }) => ({ kind, probabilities }));
const told = (guesses: readonly Guess[]): string =>
  `accuracy ${accuracy(guesses).toFixed(3)}, macro-F1 ${macroF1(guesses).toFixed(3)}, calibration error ${calibrationError(guesses).toFixed(3)}`;

console.log(`${mails.length} mails and ${sentences.length} sentences`);
console.log(`rules alone: ${told(byRules)}`);
console.log(`with learned words, on mails set aside: ${told(byWords)}`);
const model = kindModelOf(fitKinds([...mails, ...sentences]));
writeFileSync(file, `${JSON.stringify(model, undefined, 2)}\n`);
console.log(`${Object.keys(model.terms).length} terms written`);
