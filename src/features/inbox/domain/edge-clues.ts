import type { NameSpan } from './name-spans.ts';
import type { NameToken } from './name-tokens.ts';

const edge = '^';

/** A word as a clue: numbers are all alike. */
const wordOf = (token: NameToken | undefined): string =>
  token === undefined ? edge : token.shape === 'number' ? '#' : token.folded;

const shapeOf = (token: NameToken | undefined): string => token?.shape ?? edge;

/** What stands around a stretch and at its two ends, as names of clues. */
export function edgeClues(tokens: readonly NameToken[], { first, last }: NameSpan, zone: string): string[] {
  const [before, further] = [wordOf(tokens[first - 1]), wordOf(tokens[first - 2])];
  const [behind, beyond] = [wordOf(tokens[last + 1]), wordOf(tokens[last + 2])];
  return [
    `${zone} zone`,
    `${zone} before ${before}`,
    `${zone} behind ${behind}`,
    `before ${before}`,
    `before ${further} ${before}`,
    `before3 ${wordOf(tokens[first - 3])} ${further} ${before}`,
    `behind ${behind}`,
    `behind ${behind} ${beyond}`,
    `first ${wordOf(tokens[first])}`,
    `last ${wordOf(tokens[last])}`,
    `shape before ${shapeOf(tokens[first - 1])}`,
    `shape behind ${shapeOf(tokens[last + 1])}`,
    `tokens ${last - first + 1}`,
  ];
}
