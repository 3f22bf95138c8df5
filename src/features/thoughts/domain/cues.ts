import type { Phrases } from '#lib/text/phrase.ts';
import type { TrapId } from './trap.ts';

/** The phrases of one language in which a trap often shows, and those of balanced thinking. */
export type Cues = Readonly<Record<TrapId | 'balanced', Phrases>>;
