const listed = /^\s*[-•*–]\s+(.+)$/gm;
const fewestListed = 3;
const longestName = 60;

/**
 * The share (0–1) of what a posting lists line by line that a reader finds in the résumé, by the same words.
 * Undefined where no list of short names stands in the posting: whole sentences are never found word for word.
 */
export function mustsSeen(posting: string | undefined, resume: string | undefined): number | undefined {
  if (posting === undefined || resume === undefined) return undefined;
  const names = [...posting.matchAll(listed)].map(([, name]) => (name ?? '').trim().toLowerCase());
  const short = names.filter((name) => name.length <= longestName && name !== '');
  if (short.length < fewestListed) return undefined;
  const text = resume.toLowerCase();
  return short.filter((name) => text.includes(name.replace(/[.;,]$/, ''))).length / short.length;
}
