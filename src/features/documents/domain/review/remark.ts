import type { DocumentFinding, FindingId } from '../finding.ts';
import { findingTexts } from './finding-texts.ts';

/** A finding before it is chosen among others. */
export interface Remark extends DocumentFinding {
  /** How clearly it is one, from 0 to 1: of many only the clearest are said. */
  readonly clarity: number;
}

interface Passage {
  readonly start: number;
  readonly end: number;
}

interface Saying {
  readonly clarity?: number;
  readonly severity?: number;
  readonly why?: string;
  readonly fix?: string;
}

/** Says something of a passage of the text, in the usual words unless others are given. */
export function remark(id: FindingId, text: string, { start, end }: Passage, saying: Saying = {}): Remark {
  const usual = findingTexts[id];
  return {
    id,
    severity: saying.severity ?? usual.severity,
    quote: text.slice(start, end),
    why: saying.why ?? usual.why,
    fix: saying.fix ?? usual.fix,
    page: null,
    span: [start, end],
    clarity: saying.clarity ?? 1,
  };
}

/** Says something of the whole document. */
export const remarkOnWhole = (id: FindingId, saying: Saying = {}): Remark => ({
  ...remark(id, '', { start: 0, end: 0 }, saying),
  span: null,
});
