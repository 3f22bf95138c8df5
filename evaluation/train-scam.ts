// Learns what signs of a fraud weigh, from real postings whose path is the argument and from the made-up ones here, and
// says how well frauds are told from others in postings that were set aside. Only weights of named signs are kept.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { scamSigns } from '#features/postings/domain/flags/scam-signs.ts';
import { markedPostings } from './flags/flag-examples.ts';
import {
  areaUnderCurve,
  isGraveScam,
  type ScamExample,
  scamExample,
  scamWeights,
} from './flags/scam-examples.ts';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Say where the real postings lie, one JSON object a line.');
const parts = 5;
const madeUpCounts = 0.15;
const rowSchema = z.object({ text: z.string(), gold: z.object({ fraudulent: z.number() }) });
const file = join(import.meta.dirname, '../src/features/postings/domain/flags/scam-model.json');

const real = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => rowSchema.parse(JSON.parse(line)))
  .map(({ text, gold }) => scamExample(text, gold.fraudulent === 1, 1));
const madeUp = markedPostings([join(import.meta.dirname, 'postings')]).map((posting) =>
  scamExample(posting.text, isGraveScam(posting), madeUpCounts),
);

const heldOut = [real, madeUp].map((own) =>
  own.flatMap((each) => {
    const part = each.group % parts;
    return [{ each, part }];
  }),
);
const scores = new Map<ScamExample, number>();
for (let part = 0; part < parts; part++) {
  const { start, weights } = scamWeights([...real, ...madeUp].filter(({ group }) => group % parts !== part));
  for (const { each } of heldOut.flat().filter((one) => one.part === part)) {
    scores.set(
      each,
      scamSigns.reduce((sum, sign, place) => sum + (each.values[place] ?? 0) * (weights[sign] ?? 0), start),
    );
  }
}
const area = (own: readonly ScamExample[]) =>
  areaUnderCurve(own.map((each) => ({ score: scores.get(each) ?? 0, isFraud: each.isFraud }))).toFixed(3);
console.log(
  `${real.length} real postings, ${real.filter(({ isFraud }) => isFraud).length} frauds: area under the curve ${area(real)}`,
);
console.log(
  `${madeUp.length} made-up postings, ${madeUp.filter(({ isFraud }) => isFraud).length} frauds: area under the curve ${area(madeUp)}`,
);
const model = scamWeights([...real, ...madeUp]);
console.log(model);
writeFileSync(file, `${JSON.stringify(model, undefined, 2)}\n`);
