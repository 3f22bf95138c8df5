import type { EvidenceId } from '../domain/evidence.ts';

/** Names an answer in the catalogue: by what it shows. At most one answer of a question shows nothing. */
export const answerKey = (evidenceId: EvidenceId | null | undefined): EvidenceId | 'nothing' =>
  evidenceId ?? 'nothing';
