const fewest = 3;
const longestLabel = 120;
const mostWords = 20;

/** Whether a text is a plain list of labels, one a line, by its first lines; a last line may be cut off. */
export function looksLikeLabels(lines: readonly string[]): boolean {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (written.length < fewest) return false;
  return written.filter(looksLikeLabel).length >= written.length * 0.97;
}

/** A label begins with a letter and is no sentence, no cell of a table and no piece of a program. */
function looksLikeLabel(line: string): boolean {
  if (line.length > longestLabel || line.split(/\s+/u).length > mostWords) return false;
  return /^[\p{L}\p{N}.]/u.test(line) && !/[\t;{}<>=|"@]|[.!?:,]$|https?:/u.test(line);
}
