import type { EvidenceId } from './evidence.ts';

/** Whether a fact is the employer's own word on why. To repeat it is no estimate. */
export const isStatement = (id: EvidenceId): boolean => id.startsWith('says-') || id === 'names-skill';
