import type { Fact } from './case.ts';

/** What the employer said aloud, as the person remembers it: facts such as `owner-said` or `feedback`. */
export function wordsPassedOn(facts: readonly Fact[]): string[] {
  return facts.flatMap(({ id, value }) =>
    typeof value === 'string' && /said|feedback|told/.test(id) ? [value] : [],
  );
}
