import type { MustCounts } from './must-counts.ts';

/** What the person keeps of an application beside its events and mails. */
export interface KeptElsewhere {
  readonly posting?: {
    readonly id: string;
    readonly text: string;
    readonly postedAt?: string | undefined;
    readonly repostedAt?: string | undefined;
    readonly applicants?: number | undefined;
    /** The most they offer, as the posting was read. */
    readonly payOffered?: number | undefined;
    /** Signals worth checking, by their name in the catalogue of flags, with the words that show them. */
    readonly flags: readonly { readonly id: string; readonly quote: string }[];
    /** Signals that need no checking, by the person's word. */
    readonly fine: readonly string[];
  };
  /** The résumé that was sent. */
  readonly resume?: {
    readonly id: string;
    readonly monthsOut?: number | undefined;
    /** With how many applications the same version went out. */
    readonly sentWith: number;
  };
  readonly letter?: { readonly text: string };
  /** The posting beside that résumé. */
  readonly musts?: MustCounts | undefined;
}
