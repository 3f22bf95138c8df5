import { sameWords } from '../same-words.ts';

/** Whether two names of an employer are the same but for capitals, marks and the legal form. */
export const sameName = (one: string, other: string): boolean =>
  sameWords(withoutForm(one), withoutForm(other));

const withoutForm = (name: string): string =>
  name.replace(/\b(?:inc|llc|ltd|limited|corp|corporation|gmbh|ag|plc|the|co|company)\b\.?/gi, ' ');
