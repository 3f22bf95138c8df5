import type { DocumentPage } from './document-page.ts';

type Span = [number, number];

/**
 * Where an entry stands that was not read: the line that names most of it, as long as nothing else was read there. When
 * there is none, each gets an empty place of its own behind the text.
 */
export function addedPlace(
  { text, lines, reading, corrections }: Pick<DocumentPage, 'text' | 'lines' | 'reading' | 'corrections'>,
  names: readonly (string | null)[],
): Span {
  const said = [...corrections.jobs, ...corrections.schooling];
  const taken = [...(reading?.jobs ?? []), ...(reading?.schooling ?? []), ...said];
  const isFree = ([start, end]: Span) => !taken.some(({ span }) => span[0] < end && start < span[1]);
  const wanted = names.flatMap((name) => (name === null ? [] : [plain(name)]));
  const found = lines
    .filter(({ start, end }) => end - start <= longestLine && isFree([start, end]))
    .map(({ start, end }) => ({ span: [start, end] as Span, named: namedIn(text.slice(start, end), wanted) }))
    .reduce((best, line) => (line.named > best.named ? line : best), { span: [0, 0] as Span, named: 0 });
  if (found.named > 0) return found.span;
  const behind = Math.max(text.length, ...taken.map(({ span }) => span[1])) + 1;
  return [behind, behind];
}

/** A longer line is a sentence that only mentions it. */
const longestLine = 120;

/** How many of the names are in a line, as whole words. */
const namedIn = (line: string, names: readonly string[]): number =>
  names.filter((name) => plain(line).includes(name)).length;

const plain = (words: string): string =>
  ` ${
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
