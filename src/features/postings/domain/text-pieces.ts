import type { Span } from './requirement.ts';

/** A passage to be seen in the text. */
export interface TextMark {
  readonly key: string;
  readonly span: Span;
}

/** Some of the text with the marks that lie over it. */
export interface TextPiece<Mark extends TextMark> {
  readonly text: string;
  readonly from: number;
  readonly marks: readonly Mark[];
}

/** Cuts a text where marks begin and end, so that marks may lie over each other. */
export function textPieces<Mark extends TextMark>(text: string, marks: readonly Mark[]): TextPiece<Mark>[] {
  const inside = marks.filter(({ span: [start, end] }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ span }) => span)])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, place) => {
    const from = cuts[place] ?? 0;
    const over = inside.filter(({ span: [start, end] }) => start < to && end > from);
    return { text: text.slice(from, to), from, marks: over };
  });
}
