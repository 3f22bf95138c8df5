// npm run train: learns the weights of words from the labelled mails of the project, and says how well
// they do on mails that were set aside.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitKinds, kindModelOf, predictKinds } from './fit-kinds.ts';
import { mailExamples, sentenceExamples } from './kind-examples.ts';
import { accuracy, calibrationError, type Guess, macroF1, surprise } from './kind-scores.ts';
import { labelledMails } from './labelled-mails.ts';
import { labelledSentences } from './labelled-sentences.ts';

const parts = 4;
const file = join(import.meta.dirname, '../src/features/inbox/domain/kind-model.json');
const mails = labelledMails().map(mailExamples);
const sentences = sentenceExamples(labelledSentences());

const guesses: Guess[] = [];
for (let part = 0; part < parts; part++) {
  const others = mails.filter((_, at) => at % parts !== part).flat();
  const weights = fitKinds([...others, ...sentences]);
  for (const [mail] of mails.filter((_, at) => at % parts === part))
    guesses.push({ kind: mail.kind, probabilities: predictKinds(mail, weights) });
}
const temperatures = Array.from({ length: 31 }, (_, at) => 0.5 + at * 0.05);
const temperature = temperatures.reduce((best, each) =>
  surprise(guesses, each) < surprise(guesses, best) ? each : best,
);
console.log(
  `${mails.length} mails and ${sentences.length} sentences; set aside: accuracy ${accuracy(guesses).toFixed(3)}, ` +
    `macro-F1 ${macroF1(guesses).toFixed(3)}, calibration error ${calibrationError(guesses).toFixed(3)}, temperature ${temperature.toFixed(2)}`,
);
const model = kindModelOf(fitKinds([...mails.flat(), ...sentences]), Number(temperature.toFixed(2)));
writeFileSync(file, `${JSON.stringify(model, undefined, 1)}\n`);
console.log(`${Object.keys(model.terms).length} terms written.`);
