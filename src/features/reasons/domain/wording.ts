import type { EvidenceId } from './evidence.ts';

/** The ordinary phrases of one language, any one of which shows a fact in a sentence of an employer. */
export type Wording = Readonly<Partial<Record<EvidenceId, readonly RegExp[]>>>;
