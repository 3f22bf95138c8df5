import { type Cut, cutLabel, type PieceWeights } from './cut-label.ts';
import type { CutAids } from './piece-clues.ts';

/** A name read out of a label, and by what it was read. */
export interface LabelName {
  readonly name: string;
  readonly clues: readonly string[];
}

/** What was learned of labels: how well clues speak for a piece, and how words are written that have accents. */
export interface LabelModel extends PieceWeights {
  readonly spelling: (word: string) => string | undefined;
}

/**
 * The names that a label may be: `nettleandthyme` → `Nettle & Thyme`, `Nettleandthyme` …, the likeliest first.
 * `university` labels also stand for one.
 */
export function labelNames(label: string, aids: CutAids, model: LabelModel): LabelName[] {
  const parts = label.split('-').map((part) => cutLabel(part, aids, model));
  const margin = Math.min(...parts.map(([best, second]) => (best && second ? best.score - second.score : 9)));
  const sure = margin < 0.5 ? 0 : margin < 1.5 ? 1 : margin < 3 ? 2 : 3;
  const written = (pieces: readonly string[]): string =>
    pieces.map((piece) => asWord(piece, model)).join(' ');
  const likeliest = parts.flatMap(([best]) => best?.pieces ?? []);
  const second = parts.flatMap((cuts) => secondIf(cuts, margin)?.pieces ?? []);
  const others = likeliest.slice(1);
  return [
    { name: written(likeliest), clues: ['cut', `cut ${sure}`] },
    { name: written(label.split('-')), clues: ['uncut'] },
    ...(second.length > 0 ? [{ name: written(second), clues: ['second cut', `second cut ${sure}`] }] : []),
    ...(others.length > 0
      ? [{ name: written(likeliest.slice(0, -1)), clues: ['without last', `without ${likeliest.at(-1)}`] }]
      : []),
    ...(others.length > 0 && /^univ?[a-z]*$/.test(likeliest[0] ?? '')
      ? [{ name: `University of ${written(others)}`, clues: ['university'] }]
      : []),
  ];
}

/** The second cut of the part whose two best are closest, the best of the others. */
const secondIf = ([best, second]: readonly Cut[], margin: number): Cut | undefined =>
  best && second && best.score - second.score === margin ? second : best;

const asWord = (piece: string, { spelling }: LabelModel): string => {
  if (piece === 'and') return '&';
  const word = spelling(piece) ?? piece;
  return word.charAt(0).toUpperCase() + word.slice(1);
};
