import { plainWords } from '#lib/text/plain-words.ts';

const small = new Set('the and for der die das und von gmbh ltd inc plc llc group company'.split(' '));

/** Whether words speak of an employer: any word of its name that is no usual part of names. */
export function isSameEmployer(words: string, employer: string): boolean {
  const said = new Set(plainWords(words));
  return plainWords(employer).some((word) => word.length > 2 && !small.has(word) && said.has(word));
}
