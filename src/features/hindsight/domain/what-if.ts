import type { Stage } from '#features/applications/domain/event.ts';
import type { Cause } from '#features/reasons/domain/cause.ts';
import type { Choice } from './choice.ts';

/** One fact that could have been another: the must-haves shown, sent early, passed on, written for it, terms cleared. */
export const whatIfs = ['musts', 'timing', 'channel', 'tailoring', 'terms'] as const;
export type WhatIf = (typeof whatIfs)[number];

const applied: readonly Stage[] = ['applied'];

/**
 * At which stages it could still have changed something, and the gates it moves. What was so about the opening stays
 * as it was: a posting is not more real because somebody passes an application on.
 */
export const movedBy: Readonly<
  Record<WhatIf, { readonly at: readonly Stage[]; readonly gates: readonly Cause[] }>
> = {
  musts: { at: ['applied', 'screen'], gates: ['gap', 'shown'] },
  timing: { at: applied, gates: ['unread'] },
  channel: { at: applied, gates: ['unread', 'shown'] },
  tailoring: { at: applied, gates: ['shown'] },
  terms: { at: ['screen', 'interview', 'final', 'offer'], gates: ['terms'] },
};

/** The what-if about a choice, where there is one. */
export const whatIfAbout = (choice: Choice): WhatIf | undefined => whatIfs.find((known) => known === choice);
