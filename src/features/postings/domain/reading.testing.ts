import type { PostingFlag } from './flags/posting-flag.ts';
import type { PostingReading } from './posting-reading.ts';
import type { Importance, Requirement } from './requirement.ts';

/** A requirement as it stands in a text. */
export function asked(text: string, words: string, importance: Importance = 'must'): Requirement {
  const start = text.indexOf(words);
  return {
    text: words,
    kind: 'other',
    importance,
    skill: null,
    years: null,
    span: [start, start + words.length],
  };
}

/** A signal as it stands in a text. */
export function signal(text: string, quote: string, part: Partial<PostingFlag> = {}): PostingFlag {
  const start = text.indexOf(quote);
  return {
    id: 'family',
    category: 'culture',
    weight: 1,
    quote,
    span: [start, start + quote.length],
    ...part,
  };
}

/** A reading that found nothing but what is given. */
export const reading = (part: Partial<PostingReading> = {}): PostingReading => ({
  title: null,
  company: null,
  location: null,
  salary: null,
  postedAt: null,
  contract: null,
  completeness: 'full',
  requirements: [],
  skills: [],
  responsibilities: [],
  flags: [],
  scam: { probability: 0 },
  ...part,
});
