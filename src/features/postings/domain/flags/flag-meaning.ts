import type { PostingFlag } from './posting-flag.ts';

/** What a flag is about, why it matters and what to check. */
export type FlagMeaning = Pick<PostingFlag, 'category' | 'weight' | 'why' | 'check'>;
