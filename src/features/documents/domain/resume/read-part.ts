/** How much of a résumé is read: more than thirty full pages hold. */
const resumeLimits = { characters: 100_000, lines: 3_000 } as const;

/** The part of a text that is read, and the sentence that says so when there is more. */
export interface ReadPart {
  readonly text: string;
  readonly note?: string;
}

export function readPart(text: string): ReadPart {
  const end = Math.min(resumeLimits.characters, endOfLines(text));
  if (end >= text.length) return { text };
  const { characters, lines } = resumeLimits;
  const most = `${lines.toLocaleString('en')} lines or ${characters.toLocaleString('en')} characters`;
  return {
    text: text.slice(0, end),
    note: `This is a very long text: nothing behind the first ${most} was read.`,
  };
}

/** Where the last line that is read ends. */
function endOfLines(text: string): number {
  let end = -1;
  for (let line = 0; line < resumeLimits.lines; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text.length;
  }
  return end;
}
