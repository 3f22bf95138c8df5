/** The cells of the first table of a Markdown text, header first; undefined when there is none. */
export function markdownTable(text: string): string[][] | undefined {
  const lines = text.split(/\r\n|\r|\n/u);
  const rule = lines.findIndex(
    (line, index) => index > 0 && isRule(line) && (lines[index - 1] ?? '').includes('|'),
  );
  if (rule === -1) return undefined;
  const end = lines.findIndex((line, index) => index > rule && !line.includes('|'));
  const body = lines.slice(rule + 1, end === -1 ? undefined : end);
  return [cellsOf(lines[rule - 1] ?? ''), ...body.map(cellsOf)];
}

const longestRule = 5_000;
const isRule = (line: string): boolean =>
  line.length < longestRule && line.includes('--') && /^[|:\s-]+$/u.test(line) && line.includes('|');

/** Cells without bold marks; a link keeps its text alone. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return inner.split(/(?<!\\)\|/u).map((cell) =>
    cell
      .trim()
      .replace(/\\\|/gu, '|')
      .replace(/\*\*([^*]+)\*\*/gu, '$1')
      .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1'),
  );
}
