import type { ReactNode } from 'react';
import type { PostingFlag } from '../domain/flags/posting-flag.ts';
import type { Requirement } from '../domain/requirement.ts';

/** What the lists of a posting do on the page they stand on. */
export interface ListChoices {
  /** The key of what is shown in the text. */
  readonly shown: string | undefined;
  readonly onShow: (key: string) => void;
  /** What opens below the one that is shown. */
  readonly below?: (one: Requirement | PostingFlag) => ReactNode;
  readonly requirementTools?: (requirement: Requirement) => ReactNode;
  readonly flagTools?: (flag: PostingFlag) => ReactNode;
  /** How many of a list are shown at first. */
  readonly atMost: number;
}
