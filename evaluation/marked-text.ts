/** A passage of a text and what it was marked as: `[[m.skill|Python]]`. */
export interface Mark {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  /** What stands behind `===`. */
  readonly about: readonly string[];
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The texts of a file, each begun by a line of `===`. Throws when brackets do not match. */
export const markedTexts = (file: string): MarkedText[] =>
  file
    .split(/^=== ?/m)
    .slice(1)
    .map((part) => {
      const [about = '', ...lines] = part.split('\n');
      return { about: about.trim().split(/\s+/), ...withoutMarks(lines.join('\n').trim()) };
    });

function withoutMarks(marked: string): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  const open: { mark: string; start: number }[] = [];
  for (const [piece, mark] of marked.matchAll(/\[\[([\w.,-]+)\||\]\]|[^[\]]+|[[\]]/g)) {
    if (mark !== undefined) open.push({ mark, start: text.length });
    else if (piece === ']]' && open.length > 0) {
      const closed = open.pop();
      if (closed) marks.push({ ...closed, end: text.length });
    } else text += piece;
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${open[0]?.mark} in “${text.slice(0, 60)}”`);
  return { text, marks: marks.sort((one, other) => one.start - other.start || other.end - one.end) };
}
