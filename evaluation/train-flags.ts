// Learns the words that tell warning signs in postings from evaluation/flags and evaluation/postings, and says how many
// are found in passages that were set aside.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flagPhrases } from '#features/postings/domain/flags/flag-phrases.ts';
import type { KeptFlag } from '#features/postings/domain/flags/learned-flags.ts';
import { flagSentences, markedPostings, postingExamples } from './flags/flag-examples.ts';
import { keptFlag } from './flags/keep-flag.ts';
import { columnsOf, heldOutScores, judged, learnFlag } from './flags/learn-flag.ts';
import { thresholdFor } from './flags/threshold-for.ts';

const parts = 5;
const file = join(import.meta.dirname, '../src/features/postings/domain/flags/flag-model.json');

const postings = markedPostings([join(import.meta.dirname, 'postings')]);
const fromPostings = postings.map(postingExamples);
const clean = new Set(
  fromPostings
    .filter((_, place) => !postings[place]?.marks.some(({ mark }) => mark.startsWith('flag.')))
    .flat(),
);
const examples = [...flagSentences(), ...fromPostings.flat()];
const columns = columnsOf(examples);
console.log(`${postings.length} postings, ${examples.length} passages, ${columns.sign} clues`);

const kept = Object.keys(flagPhrases).map((flag): KeptFlag => {
  const all = judged(examples, flag, columns);
  const scores = heldOutScores(all, flag, columns, parts);
  const scored = examples.map((example, place) => ({ example, score: scores[place] ?? 0 }));
  const threshold = thresholdFor(scored, flag, (example) => clean.has(example));
  const isFound = ({ score }: { score: number }) => score >= threshold;
  const shown = scored.filter(({ example }) => example.shows.has(flag) && (example.file ?? flag) === flag);
  const share = (of: typeof shown) => `${of.filter(isFound).length} of ${of.length}`;
  const alarms = scored.filter((each) => clean.has(each.example) && isFound(each)).length;
  console.log(
    `${flag}: threshold ${threshold.toFixed(2)}, found in postings ${share(shown.filter(({ example }) => !example.file))}, in sentences ${share(shown.filter(({ example }) => example.file))}, alarms ${alarms}`,
  );
  return keptFlag(flag, threshold, learnFlag(all, flag, columns), columns);
});
writeFileSync(file, `${JSON.stringify(kept, undefined, 1)}\n`);
