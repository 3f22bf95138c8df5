import { type CutAids, labelRead, letterClues, type PieceForm, pieceForm } from './piece-clues.ts';

/** One way to cut a label into words, and how well it fits; scores of the same label may be compared. */
export interface Cut {
  readonly pieces: readonly string[];
  readonly score: number;
}

/** How strongly forms and clues speak for a piece being a word. */
export interface PieceWeights {
  readonly formWeight: (form: PieceForm) => number;
  readonly pieceWeight: (clue: string) => number;
}

const longestPiece = 20;
/** Cuts that are kept of every beginning of the label. */
const kept = 3;

/** The best ways to cut a label without hyphens, the best first. */
export function cutLabel(label: string, aids: CutAids, weights: PieceWeights): Cut[] {
  const read = labelRead(label, aids);
  const best: Cut[][] = [[{ pieces: [], score: 0 }]];
  for (let to = 1; to <= label.length; to++) {
    const cuts: Cut[] = [];
    for (let from = Math.max(0, to - longestPiece); from < to; from++) {
      const piece = label.slice(from, to);
      const form = pieceForm(read, from, to);
      let fits = weights.formWeight(form);
      for (const clue of letterClues(piece, form.kind)) fits += weights.pieceWeight(clue);
      for (const { pieces, score } of best[from] ?? [])
        cuts.push({ pieces: [...pieces, piece], score: score + fits });
    }
    best.push(cuts.sort((a, b) => b.score - a.score).slice(0, kept));
  }
  return best.at(-1) ?? [];
}
