import { plainWords } from '#lib/text/plain-words.ts';

const legalForms = new Set(
  'inc llc ltd limited corp corporation gmbh ag kg se plc bv nv sa sas sarl srl spa ab as oy the co company group holding'.split(
    ' ',
  ),
);

/** Company names compare without legal form, case, accents and spaces: "The Acme Co., Ltd." is "acme". */
export function companyKey(company: string): string {
  const words = plainWords(company);
  const kept = words.filter((word) => !legalForms.has(word));
  return (kept.length > 0 ? kept : words).join('');
}

const sameWord: Readonly<Record<string, string>> = {
  sr: 'senior',
  jr: 'junior',
  snr: 'senior',
  jnr: 'junior',
  mgr: 'manager',
  eng: 'engineer',
  dev: 'developer',
  ii: '2',
  iii: '3',
  iv: '4',
};

/** Words that tell two openings apart however alike the rest is. */
const levels = new Set(
  'junior senior lead principal head staff chief intern trainee graduate deputy 1 2 3 4'.split(' '),
);
const noise = new Set(
  'm f d w x h mfd mwd a an the of for and at in to with position role job full time part'.split(' '),
);

function roleWords(role: string): Set<string> {
  return new Set(
    plainWords(role)
      .map((word) => sameWord[word] ?? word)
      .filter((word) => !noise.has(word)),
  );
}

/**
 * How alike two role titles are, 0–1: the share of the shorter title's words that the longer one has too,
 * and 0 when they differ in level ("Junior …" and "Senior …" are two openings).
 */
export function roleLikeness(a: string, b: string): number {
  const [first, second] = [roleWords(a), roleWords(b)];
  const [shorter, longer] = first.size <= second.size ? [first, second] : [second, first];
  if (shorter.size === 0) return 0;
  const levelsOf = (words: Set<string>) =>
    [...words]
      .filter((word) => levels.has(word))
      .sort()
      .join();
  if (levelsOf(first) !== levelsOf(second)) return 0;
  return [...shorter].filter((word) => longer.has(word)).length / shorter.size;
}
