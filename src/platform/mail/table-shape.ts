const delimiters = [',', ';', '\t'];
const linesLookedAt = 12;

/** Whether a text looks like rows and columns: at least three lines agree with each other on a delimiter. */
export function looksLikeTable(text: string): boolean {
  const lines = completeLines(text);
  return delimiters.some((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const header = counts[0] ?? 0;
    if (header < 1 || /^[A-Za-z-]+: /.test(lines[0] ?? '')) return false;
    const agreeing = counts.filter((count) => count === header).length;
    return header >= 2
      ? agreeing >= Math.min(2, lines.length)
      : agreeing === lines.length && lines.length > 1;
  });
}

/** Lines with the quoted fields blanked, so that a comma or line end inside quotes does not count. */
function completeLines(text: string): string[] {
  const plain = text.slice(0, 16_384).replace(/"(?:[^"]|"")*"/g, 'x');
  return plain
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, linesLookedAt);
}
