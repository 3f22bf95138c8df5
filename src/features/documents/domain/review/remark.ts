import type { DocumentFinding } from '../finding.ts';
import type { PointValues } from './point-values.ts';
import { findingOf, type PointId } from './points.ts';

/** A finding before it is chosen among others. */
export interface Remark extends DocumentFinding {
  /** How clearly it is one, from 0 to 1: of many only the clearest are said. */
  readonly clarity: number;
}

interface Passage {
  readonly start: number;
  readonly end: number;
}

interface Details {
  readonly clarity?: number;
  readonly values?: PointValues;
}

/** Says something of a passage of the text. */
export function remark(
  says: PointId,
  text: string,
  { start, end }: Passage,
  { clarity = 1, values = {} }: Details = {},
): Remark {
  const { of: id, severity } = findingOf(says);
  return {
    id,
    severity,
    quote: text.slice(start, end),
    says,
    values,
    page: null,
    span: [start, end],
    clarity,
  };
}

/** Says something of the whole document. */
export const remarkOnWhole = (says: PointId, details: Details = {}): Remark => ({
  ...remark(says, '', { start: 0, end: 0 }, details),
  span: null,
});
