/** Joins the lines of a `format=flowed` text that were broken only for the way (RFC 3676 §4). */
export function unflow(text: string): string {
  const joined: string[] = [];
  let open: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const words = line.startsWith(' ') ? line.slice(1) : line;
    open = (open ?? '') + words;
    if (words.endsWith(' ') && open !== '-- ') continue;
    joined.push(open);
    open = undefined;
  }
  return open === undefined ? joined.join('\n') : [...joined, open].join('\n');
}
