import type { Span } from './requirement.ts';

/** A passage with the words around it, cut between words. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const around = 80;

export function excerptOf(text: string, [start, end]: Span): Excerpt {
  const first = Math.max(0, start - around);
  const last = Math.min(text.length, end + around);
  const before = closer(text.slice(first, start));
  const after = closer(text.slice(end, last));
  return {
    before: first === 0 ? before : `…${before.replace(/^\S*\s/, '')}`,
    words: text.slice(start, end),
    after: last === text.length ? after : `${after.replace(/\s\S*$/, '')}…`,
  };
}

/** Without empty lines. */
const closer = (text: string): string => text.replace(/\n\s*\n/g, '\n');
