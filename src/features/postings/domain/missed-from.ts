import type { MissedRequirement } from './corrections.ts';
import type { Importance } from './requirement.ts';

/** Typed words as a requirement, in their place when they stand in the text. */
export function missedFrom(text: string, typed: string, importance: Importance): MissedRequirement {
  const words = typed.trim();
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  // Small letters of some languages are longer than the large ones.
  const found = text.slice(start, start + words.length);
  if (start < 0 || found.toLowerCase() !== words.toLowerCase())
    return { text: words, importance, span: [0, 0] };
  return { text: found, importance, span: [start, start + words.length] };
}
