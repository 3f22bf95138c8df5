import { evidenceAfter } from './evidence-after.ts';
import { evidenceBefore } from './evidence-before.ts';
import { evidenceHinted } from './evidence-hinted.ts';
import type { Evidence } from './evidence-kind.ts';

/** Every kind of fact that is recognised, with what it says. */
export const evidence = { ...evidenceBefore, ...evidenceAfter, ...evidenceHinted } as const;

export type EvidenceId = keyof typeof evidence;

/** The evidence behind an id, with its optional properties. */
export const evidenceOf = (id: EvidenceId): Evidence => evidence[id];
