import { type EvidenceId, evidenceOf } from './evidence.ts';
import { type Source, sources } from './source.ts';

/** What the ratios of a kind of fact are anchored on, to be shown beside it. The ratios themselves are estimates. */
export const sourceOf = (id: EvidenceId): Source => sources[evidenceOf(id).source];
