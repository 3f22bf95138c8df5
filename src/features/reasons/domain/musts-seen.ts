const listed = /^\s*[-•*–]\s+(.+)$/gm;
const fewestListed = 3;
const longestName = 60;

/** How much of what a posting lists is found in a résumé. */
export interface MustsSeen {
  readonly seen: number;
  readonly of: number;
  /** Between 0 and 1. */
  readonly share: number;
}

/**
 * What a posting lists line by line, and what of it a reader finds in the résumé by the same words.
 * Undefined where no list of short names stands in the posting: whole sentences are never found word for word.
 */
export function mustsSeen(posting: string | undefined, resume: string | undefined): MustsSeen | undefined {
  if (posting === undefined || resume === undefined) return undefined;
  const names = [...posting.matchAll(listed)].map(([, name]) => (name ?? '').trim().toLowerCase());
  const short = names.filter((name) => name.length <= longestName && name !== '');
  if (short.length < fewestListed) return undefined;
  const text = resume.toLowerCase();
  const seen = short.filter((name) => text.includes(name.replace(/[.;,]$/, ''))).length;
  return { seen, of: short.length, share: seen / short.length };
}
