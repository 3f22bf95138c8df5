/** What a word or sign looks like, whatever it says. */
export const shapes = {
  sign: 0,
  small: 1,
  capital: 2,
  allCapitals: 3,
  mixed: 4,
  number: 5,
  year: 6,
  numberAndLetters: 7,
  oneCapital: 8,
} as const;

/** The shape of a word as written: `Nurse` is capital, `RN` all capitals, `2019` a year, `B2` numbers and letters. */
export function shapeOf(written: string): number {
  if (/^\p{Ll}[\p{Ll}'’]*$/u.test(written)) return shapes.small;
  if (/^\p{Lu}$/u.test(written)) return shapes.oneCapital;
  if (/^\p{Lu}[\p{Ll}'’]+$/u.test(written)) return shapes.capital;
  if (/^[\p{Lu}'’]+s?$/u.test(written)) return shapes.allCapitals;
  if (/^(?:19|20)\d\d$/.test(written)) return shapes.year;
  if (/^\d[\d.,]*\+?$/.test(written)) return shapes.number;
  if (/\d/.test(written)) return shapes.numberAndLetters;
  return /\p{L}/u.test(written) ? shapes.mixed : shapes.sign;
}
