import type { EvidenceId } from './evidence.ts';

/** The ordinary phrases of one language by which a sentence of an employer shows a fact. */
export type Wording = Readonly<Partial<Record<EvidenceId, RegExp>>>;
