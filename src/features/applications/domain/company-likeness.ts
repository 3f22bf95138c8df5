import { companyInitials, companyKey, companyWords } from './company-words.ts';
import { fewLettersApart } from './few-letters-apart.ts';

/** How two company names relate; `alike` when one may be a shorter form of the other. */
export type CompanyLikeness = 'same' | 'alike' | 'other';

const generic = new Set(
  `city council university college school schools academy hospital clinic hotel hotels bank museum trust foundation
  national general royal saint stadt gemeinde stadtwerke universitat hochschule klinikum gemeente mairie universite
  universidad universidade ayuntamiento camara hogeschool software systems solutions services consulting international
  new north south east west northern southern eastern western`.split(/\s+/),
);

/** Whether two names can be one company's: equal, shortened to initials, or one within the other at word borders. */
export function companyLikeness(a: string, b: string): CompanyLikeness {
  const [one, other] = [companyKey(a), companyKey(b)];
  if (one === other || fewLettersApart(one, other)) return 'same';
  if (companyInitials(a).includes(other) || companyInitials(b).includes(one)) return 'alike';
  const [words, otherWords] = [companyWords(a), companyWords(b)];
  const within = standsWithin(words, otherWords) || standsWithin(otherWords, words);
  return within || lastWordShortened(words, otherWords) ? 'alike' : 'other';
}

function standsWithin(short: readonly string[], long: readonly string[]): boolean {
  const whole = short.join('');
  if (whole.length < 4 || short.every((word) => generic.has(word))) return false;
  const starts = long.some((_, at) => long.slice(0, at).join('') === whole);
  const ends = long.some((_, at) => at > 0 && long.slice(at).join('') === whole);
  // "Marlstone Council" is "Marlstone City Council": the first word and the kind of house are both named.
  const around = short.length >= 2 && long[0] === short[0] && long.at(-1) === short.at(-1);
  return starts || ends || around;
}

/** "Pelican Rail" and "Pelican Railways". */
function lastWordShortened(a: readonly string[], b: readonly string[]): boolean {
  const [last = '', other = ''] = [a.at(-1), b.at(-1)];
  const same = a.length > 1 && a.length === b.length && a.slice(0, -1).join() === b.slice(0, -1).join();
  return (
    same && Math.min(last.length, other.length) >= 4 && (last.startsWith(other) || other.startsWith(last))
  );
}

/** Keys under which a company is entered, and those under which names that may mean it are looked for. */
export function companyKeys(company: string): { readonly own: string[]; readonly asked: string[] } {
  const words = companyWords(company);
  const whole = words.join('');
  const parts = words
    .flatMap((_, at) => [words.slice(0, at).join(''), words.slice(at).join('')])
    .filter((part) => part.length >= 4 && part !== whole);
  const around = words.length > 2 ? [`${words[0]}${words.at(-1)}`] : [];
  const shorter = [...new Set([...parts, ...around, ...companyInitials(company)])].filter(
    (key) => key !== whole,
  );
  const rough = whole.length >= 8 ? [`~${whole.slice(0, 2)}${whole.slice(-4)}`] : [];
  return {
    own: [`=${whole}`, ...shorter.map((key) => `<${key}`), ...rough],
    asked: [`=${whole}`, `<${whole}`, ...shorter.map((key) => `=${key}`), ...rough],
  };
}
