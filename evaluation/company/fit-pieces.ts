import {
  formClues,
  type IsWord,
  labelRead,
  letterClues,
  pieceForm,
} from '#features/inbox/domain/company/piece-clues.ts';
import { minimise, type Numbers } from '../minimise.ts';
import { addEach, numberAt, penalised, sumAt } from '../numbers-at.ts';
import type { KnownCut } from './known-cuts.ts';

const penalty = 0.5;
const steps = 60;
const longestPiece = 20;
/** A word that counts by itself is one of so many names. */
const seenIn = 2;

/** One piece that a label may have. */
interface Arc {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly number[];
  readonly isRight: boolean;
}

/** Learns how well clues speak for a piece of a label being a word: a semi-Markov random field (Sarawagi & Cohen, 2004). */
export function fitPieces(cuts: readonly KnownCut[], isWord: IsWord): Map<string, number> {
  const columns = new Map<string, number>();
  const words = oftenSeen(cuts);
  const lattices = cuts.map((cut) => ({ size: cut.label.length, arcs: arcsOf(cut, isWord, words, columns) }));
  const weights = minimise(
    columns.size,
    (point) => {
      let { loss, gradient } = penalised(point, penalty);
      for (const { size, arcs } of lattices) loss += surpriseOf(size, arcs, point, gradient);
      return { loss, gradient };
    },
    steps,
  );
  return new Map([...columns].map(([clue, column]) => [clue, weights[column] ?? 0]));
}

function oftenSeen(cuts: readonly KnownCut[]): Set<string> {
  const seen = new Map<string, number>();
  for (const { label, ends } of cuts)
    for (const [at, end] of ends.entries()) {
      const word = label.slice(at === 0 ? 0 : ends[at - 1], end);
      seen.set(word, (seen.get(word) ?? 0) + 1);
    }
  return new Set([...seen].filter(([, times]) => times >= seenIn).map(([word]) => word));
}

function arcsOf(
  { label, ends, said }: KnownCut,
  isWord: IsWord,
  words: ReadonlySet<string>,
  columns: Map<string, number>,
): Arc[] {
  const starts = [0, ...ends];
  const read = labelRead(label, { said, isWord });
  const arcs: Arc[] = [];
  for (let from = 0; from < label.length; from++)
    for (let to = from + 1; to <= Math.min(label.length, from + longestPiece); to++) {
      const form = pieceForm(read, from, to);
      const clues = [...formClues(form), ...letterClues(label.slice(from, to), form.kind)];
      const counted = clues.filter((clue) => !clue.startsWith('=') || words.has(clue.slice(1)));
      const isRight = starts.includes(from) && ends[starts.indexOf(from)] === to;
      arcs.push({ from, to, isRight, columns: counted.map((clue) => columnOf(clue, columns)) });
    }
  return arcs;
}

function columnOf(clue: string, columns: Map<string, number>): number {
  const known = columns.get(clue) ?? columns.size;
  columns.set(clue, known);
  return known;
}

/** How surprising the right cut is; its slope is added to `gradient`. Arcs are in the order of their beginnings. */
function surpriseOf(size: number, arcs: readonly Arc[], weights: Numbers, gradient: Numbers): number {
  const scores = arcs.map(({ columns }) => sumAt(weights, columns));
  const ahead = reachable(size, 0, arcs, scores, ({ from, to }) => [from, to]);
  const behind = reachable(size, size, arcs.toReversed(), scores.toReversed(), ({ from, to }) => [to, from]);
  const all = numberAt(ahead, size);
  let right = 0;
  for (const [at, { from, to, columns, isRight }] of arcs.entries()) {
    const score = numberAt(scores, at);
    const share = Math.exp(numberAt(ahead, from) + score + numberAt(behind, to) - all);
    right += isRight ? score : 0;
    addEach(gradient, columns, share - Number(isRight));
  }
  return all - right;
}

/** The logarithm of the odds of all ways from one end to each place. */
function reachable(
  size: number,
  end: number,
  arcs: readonly Arc[],
  scores: readonly number[],
  direction: (arc: Arc) => [number, number],
): Float64Array {
  const ways = new Float64Array(size + 1).fill(Number.NEGATIVE_INFINITY);
  ways[end] = 0;
  for (const [at, arc] of arcs.entries()) {
    const [from, to] = direction(arc);
    ways[to] = added(numberAt(ways, to), numberAt(ways, from) + numberAt(scores, at));
  }
  return ways;
}

/** The logarithm of the sum of what two logarithms stand for. */
function added(one: number, other: number): number {
  const [less, more] = one < other ? [one, other] : [other, one];
  return less === Number.NEGATIVE_INFINITY ? more : more + Math.log1p(Math.exp(less - more));
}
