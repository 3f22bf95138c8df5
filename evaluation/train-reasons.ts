// npm run train: learns which reason an employer's roundabout words tell from evaluation/reasons-in-words, chooses from which
// probability on it is spoken of, and says how often that is right in parts that were set aside.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainOf } from '#features/reasons/domain/evidence-hinted.ts';
import { type Hint, likeliestHint, tellsNothing } from '#features/reasons/domain/second-reader/hint.ts';
import { keptChoice } from '#features/reasons/domain/second-reader/kept-choice.ts';
import { fitChoice } from './fit-choice.ts';
import { labelledReasons } from './reasons/labelled-words.ts';
import { generalExamples, type ReasonExample, reasonExamples } from './reasons/reason-examples.ts';

const parts = 4;
/**
 * So large a share of sentences without a reason may be taken for one: of those written to mislead, and of those in mails
 * that are labelled as naming none (half of those that are taken for one do tell one).
 */
const mostFalse = { own: 0.03, mails: 0.02 };
const options = { classes: [...Object.keys(plainOf), tellsNothing], seenIn: 3, penalty: 1, steps: 60 };
const file = join(import.meta.dirname, '../src/features/reasons/domain/second-reader/reader-choice.json');

const own = reasonExamples(labelledReasons(), parts);
const examples = [...own, ...generalExamples(parts)];

interface Read extends Hint {
  readonly example: ReasonExample;
}

const read: Read[] = [];
for (let part = 0; part < parts; part++) {
  const model = fitChoice(
    examples.filter((example) => example.part !== part),
    options,
  );
  for (const example of examples)
    if (example.part === part && !example.isPlain)
      read.push({ ...likeliestHint(model, example.text), example });
}

const harmless = (mails: boolean) =>
  read
    .filter(({ example }) => example.label === tellsNothing && (example.lang === 'mails') === mails)
    .map(({ probability }) => probability)
    .sort((one, other) => other - one);
const kinds = [
  { name: 'written to mislead', probabilities: harmless(false), most: mostFalse.own },
  { name: 'in mails without a reason', probabilities: harmless(true), most: mostFalse.mails },
];
const highest = kinds.map(
  ({ probabilities, most }) => probabilities[Math.floor(probabilities.length * most)] ?? 1,
);
const leastProbability = Math.ceil(Math.max(...highest) * 100) / 100;

const roundabout = read.filter(({ example }) => example.label !== tellsNothing);
for (const lang of [undefined, 'en', 'de', 'fr', 'es', 'nl', 'pt']) {
  const asked = roundabout.filter(({ example }) => lang === undefined || example.lang === lang);
  const heard = asked.filter(({ probability }) => probability >= leastProbability);
  const right = heard.filter(({ evidenceId, example }) => evidenceId === example.label);
  console.log(
    `${lang ?? 'all'}: of ${asked.length} sentences without a plain phrase ${heard.length} are spoken of, ${right.length} of these rightly`,
  );
}
console.log(`least probability ${leastProbability}`);
for (const { name, probabilities } of kinds) {
  const alarms = probabilities.filter((probability) => probability >= leastProbability).length;
  console.log(`of ${probabilities.length} harmless sentences ${name} ${alarms} are taken for a reason`);
}

const kept = { leastProbability, ...keptChoice(fitChoice(examples, options)) };
writeFileSync(file, `${JSON.stringify(kept)}\n`);
console.log(`${Object.keys(kept.terms).length} terms written`);
