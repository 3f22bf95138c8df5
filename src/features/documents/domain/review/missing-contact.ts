import { type Remark, remark } from './remark.ts';
import type { ReviewContext } from './review-context.ts';
import { waysOfSaying } from './ways-of-saying.ts';

const withheld = waysOfSaying(`
  contact(?: details)?:? (?:please ask|on (?:request|application)|via (?:the )?agency)
  (?:no|keine?) (?:telephone|phone|e-?mail|mail|postal address|handy|telefon)
  (?:address|phone|number|e-?mail) (?:withheld|on request|available on request)
  address is my
  (?:ring|call|ask at) the (?:shop|office|agency|pub)
  mail gibt's nicht
  password on request`);

/** Says when telephone or mail are missing, at the line where they would stand. */
export function missingContact({ text, reading, clauses }: ReviewContext): Remark[] {
  const refused = clauses.find((clause) => withheld.test(clause.text));
  const missing = (['phone', 'email'] as const).filter((way) => reading?.[way] === null);
  if (!reading || (missing.length === 0 && !refused)) return [];
  const named = reading.name
    ? clauses.find((clause) => sameWords(clause.text, reading.name ?? ''))
    : undefined;
  const reached = clauses.find(
    ({ text: each }) => each.includes(reading.email ?? '\n') || each.includes(reading.phone ?? '\n'),
  );
  const line = refused ?? reached ?? named ?? clauses[0];
  if (!line) return [];
  const [way] = missing;
  if (way === undefined) return [remark('contact-withheld', text, line, { clarity: 0.6 })];
  return missing.length === 2
    ? [remark('no-contact', text, line)]
    : [remark(`no-${way}`, text, line, { clarity: 0.8 })];
}

const sameWords = (one: string, other: string): boolean => one.toLowerCase().includes(other.toLowerCase());
