import type { PostingFlag } from './flags/posting-flag.ts';
import type { Requirement, Span } from './requirement.ts';

/** What a requirement is called in the address, in the list and in the text. */
export const requirementKey = ({ span, text }: Requirement): string =>
  isInText(span) ? `r${span.join('-')}` : `r-${text.replace(/\s+/g, '-')}`;

export const flagKey = ({ id, span }: PostingFlag): string => `${id}-${span.join('-')}`;

/** Words that the person typed need not stand in the text. */
export const isInText = ([start, end]: Span): boolean => end > start;
