import { type Remark, remarkOnWhole } from './remark.ts';
import type { ReviewContext } from './review-context.ts';
import { isSameEmployer } from './same-employer.ts';
import { tellingWords } from './telling-words.ts';

const fewestShared = 4;

/** A letter with no word of the employer and hardly one of the posting. Without either nothing can be said. */
export function genericLetter({ text, posting, applyingTo }: ReviewContext): Remark[] {
  const names = [applyingTo, posting?.company].flatMap((name) => (name ? [name] : []));
  if (names.length === 0 && !posting) return [];
  const namesThem = names.some((name) => isSameEmployer(text, name));
  const asked = tellingWords(
    [posting?.title, ...(posting?.requirements ?? []), ...(posting?.responsibilities ?? [])]
      .map((each) => (typeof each === 'string' ? each : (each?.text ?? '')))
      .join('\n'),
  );
  const shared = [...tellingWords(text)].filter((word) => asked.has(word)).length;
  return namesThem || shared >= fewestShared ? [] : [remarkOnWhole('generic-letter')];
}
