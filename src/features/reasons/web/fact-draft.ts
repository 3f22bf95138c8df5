import { type FactShape, type FactValue, factValueSchemas } from '../domain/fact-value.ts';

/** What is written in the fields of a fact: one field, or two for some of so many. */
export type FactDraft = readonly [string, string];

export function draftOf(shape: FactShape, value: FactValue | undefined): FactDraft {
  if (value === undefined) return [shape === 'stage' ? 'applied' : '', ''];
  const [some = '', all = ''] = String(value).split('/');
  return shape === 'of' ? [some, all] : [String(value), ''];
}

/** The value that is written; undefined while something is missing or has another form. */
export function writtenValue(shape: FactShape, [first, second]: FactDraft): FactValue | undefined {
  const said = factValueSchemas[shape].safeParse(written(shape, first, second));
  return said.success ? said.data : undefined;
}

function written(shape: FactShape, first: string, second: string): string | number | undefined {
  if (shape === 'day' || shape === 'stage') return first;
  if (shape === 'of') return `${first.trim()}/${second.trim()}`;
  const digits = shape === 'rating' ? first.replace(',', '.') : first.replace(/[\s.,'’]/g, '');
  return digits === '' ? undefined : Number(digits);
}
