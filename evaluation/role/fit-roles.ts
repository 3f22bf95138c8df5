import { lengthClue } from '#features/inbox/domain/told-role/role-clues.ts';
import { longestRole } from '#features/inbox/domain/told-role/role-spans.ts';
import { columnsSeen } from '../columns-seen.ts';
import { minimise, type Numbers } from '../minimise.ts';
import { addAt, addEach, numberAt, penalised, sumAt } from '../numbers-at.ts';
import type { RoleExample, RolePart } from './role-example.ts';

const penalty = 0.5;
const steps = 60;
/** Clues that fewer mails show are left out. */
const seenIn = 4;

interface Part {
  readonly starts: readonly Int32Array[];
  readonly ends: readonly Int32Array[];
  readonly inner: readonly Int32Array[];
  readonly spans: RolePart['spans'];
}

interface Mail {
  readonly parts: readonly Part[];
  readonly none: Int32Array;
  readonly hasNone: boolean;
}

/**
 * Learns how strongly clues speak for a stretch of text being the title: a conditional logit over all stretches of a
 * mail, whose scores are sums over their first, last and inner words (one segment of a semi-Markov random field).
 */
export function fitRoles(examples: readonly RoleExample[]): Map<string, number> {
  const usable = examples.filter(
    ({ hasNone, parts }) => hasNone || parts.some(({ spans }) => spans.some(({ isRight }) => isRight)),
  );
  const columns = columnsOf(usable);
  const lengths = Array.from(
    { length: longestRole + 1 },
    (_, length) => columns.get(lengthClue(length)) ?? 0,
  );
  const mails = usable.map((example) => inColumns(example, columns));
  const weights = minimise(
    columns.size,
    (point) => {
      let { loss, gradient } = penalised(point, penalty);
      for (const mail of mails) loss += surpriseOf(mail, lengths, point, gradient);
      return { loss, gradient };
    },
    steps,
  );
  return new Map([...columns].map(([clue, column]) => [clue, weights[column] ?? 0]));
}

function columnsOf(examples: readonly RoleExample[]): Map<string, number> {
  const shown = examples.map(
    ({ parts }) => new Set(parts.flatMap(({ starts, ends, inner }) => [starts, ends, inner].flat(2))),
  );
  const always = Array.from({ length: longestRole }, (_, length) => lengthClue(length + 1));
  const none = new Set(examples.flatMap((example) => example.none));
  const clues = [...columnsSeen(shown, seenIn).keys(), ...always, ...none];
  return new Map(clues.map((clue, column) => [clue, column]));
}

function inColumns({ parts, none, hasNone }: RoleExample, columns: ReadonlyMap<string, number>): Mail {
  const known = (clues: readonly string[]): Int32Array =>
    Int32Array.from(clues.flatMap((clue) => columns.get(clue) ?? []));
  return {
    hasNone,
    none: known(none),
    parts: parts.map(({ starts, ends, inner, spans }) => ({
      starts: starts.map(known),
      ends: ends.map(known),
      inner: inner.map(known),
      spans,
    })),
  };
}

/** How surprising the right title is by these weights; its slope is added to `gradient`. */
function surpriseOf(
  { parts, none, hasNone }: Mail,
  lengths: readonly number[],
  weights: Numbers,
  gradient: Numbers,
): number {
  const scores = parts.map((part) => scoresOf(part, lengths, weights));
  const noneScore = sumAt(weights, none);
  const most = scores.flat().reduce((one, other) => Math.max(one, other), noneScore);
  const noneOdds = Math.exp(noneScore - most);
  const odds = scores.map((each) => each.map((score) => Math.exp(score - most)));
  const all = odds.flat().reduce((sum, each) => sum + each, noneOdds);
  const right = parts.reduce(
    (sum, { spans }, part) => sum + rightOf(spans, odds[part] ?? []),
    hasNone ? noneOdds : 0,
  );
  for (const [at, part] of parts.entries()) {
    const slopes = (odds[at] ?? []).map(
      (share, span) => share / all - (part.spans[span]?.isRight ? share / right : 0),
    );
    addSlopes(part, slopes, lengths, gradient);
  }
  addEach(gradient, none, noneOdds / all - (hasNone ? noneOdds / right : 0));
  return -Math.log(Math.max(1e-300, right / all));
}

const rightOf = (spans: RolePart['spans'], odds: readonly number[]): number =>
  spans.reduce((sum, { isRight }, at) => sum + (isRight ? numberAt(odds, at) : 0), 0);

function scoresOf(
  { starts, ends, inner, spans }: Part,
  lengths: readonly number[],
  weights: Numbers,
): number[] {
  const first = starts.map((columns) => sumAt(weights, columns));
  const last = ends.map((columns) => sumAt(weights, columns));
  const upTo = [0];
  for (const columns of inner) upTo.push(numberAt(upTo, upTo.length - 1) + sumAt(weights, columns));
  return spans.map((span) => {
    const within = numberAt(upTo, span.last + 1) - numberAt(upTo, span.first);
    const length = numberAt(weights, numberAt(lengths, span.last - span.first + 1));
    return numberAt(first, span.first) + numberAt(last, span.last) + within + length;
  });
}

/** Adds the slope of each stretch to the clues of its words. */
function addSlopes(
  { starts, ends, inner, spans }: Part,
  slopes: readonly number[],
  lengths: readonly number[],
  gradient: Numbers,
): void {
  const size = starts.length;
  const [first, last, change] = [new Float64Array(size), new Float64Array(size), new Float64Array(size + 1)];
  for (const [at, span] of spans.entries()) {
    const slope = numberAt(slopes, at);
    addAt(first, span.first, slope);
    addAt(last, span.last, slope);
    addAt(change, span.first, slope);
    addAt(change, span.last + 1, -slope);
    addAt(gradient, numberAt(lengths, span.last - span.first + 1), slope);
  }
  let within = 0;
  for (let at = 0; at < size; at++) {
    within += numberAt(change, at);
    addEach(gradient, starts[at] ?? [], numberAt(first, at));
    addEach(gradient, ends[at] ?? [], numberAt(last, at));
    addEach(gradient, inner[at] ?? [], within);
  }
}
