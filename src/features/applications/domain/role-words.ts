import { plainWords } from '#lib/text/plain-words.ts';

const wordsOf = (lines: string) => new Set(lines.split(/\s+/));
const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split(/\s*;\s*/)
      .flatMap((line) => {
        const [meaning = '', ...words] = line.trim().split(/\s+/);
        return words.map((word) => [word, meaning] as const);
      }),
  );

/** Words of levels, which tell two openings apart however alike the rest is, by what they mean. */
const levels = table(`
  junior junior jr jnr jnior berufseinsteiger starter debutant; senior senior sr snr sen; mid mid medior pleno confirme;
  lead lead; principal principal; head head; staff staff; chief chief; deputy deputy stellvertretende stellvertretender
  stellvertretung adjunct adjoint adjointe vice;
  intern intern interns internship praktikant praktikantin praktikum stagiaire stagiair becario becaria practicas
  estagiario estagiaria estagio stage; student werkstudent werkstudentin; graduate graduate absolvent absolventin;
  trainee trainee traineeship apprentice apprenticeship azubi auszubildende auszubildender ausbildung apprenti apprentie
  alternant alternante alternance leerling aprendiz volontar volontariat; 1 1 i; 2 2 ii; 3 3 iii; 4 4 iv
`);

const sameWord = table(`
  manager mgr; engineer eng engr; developer dev devs; assistant asst; representative rep; coordinator coord;
  administrator admin administrative; technician tech; executive exec; operations ops; operator op; director dir;
  associate assoc; professor prof; specialist spec; communications comms; development devt; software sw;
  human hr; quality qa; account acct; secretary sec; cooperation coop; business biz; marketing mktg; management mgmt
`);

const noise = wordsOf(
  `m f d w x h v mfd mwd fm mf hf fh mv vm mvx mwx gn all genders div an the of for and at in to with position role job a
  full part time fulltime parttime vollzeit teilzeit remote hybrid hybride onsite homeoffice permanent temporary contract
  temps plein partiel cdi cdd unbefristet befristet fur und der die das den des im als de du la le les et en del el los y
  da do das dos para e con com voor van met het uk ref req id nr no uur fte limited`,
);

/** What a title of a job is made of, so that its spellings compare. */
export interface RoleWords {
  /** Ends of words that stand for gender or number are cut off. */
  readonly words: ReadonlySet<string>;
  readonly levels: readonly string[];
}

/** The words of a title without marks of gender, hours and numbers, in any order. */
export function roleWords(role: string): RoleWords {
  const all = plainWords(withoutMarks(role)).filter((word) => word.length > 1 || /[ivx1-9]/.test(word));
  const found = all.flatMap((word) => levels.get(word) ?? []);
  const rest = all.filter((word) => !levels.has(word) && !noise.has(word) && !/\d/.test(word));
  return {
    words: new Set(rest.map((word) => stemOf(sameWord.get(word) ?? word))),
    levels: [...new Set(found)].sort(),
  };
}

/** "Gärtner:in", "Verkäufer/-innen", "Chargé(e)", "Directeur/trice", "Co-ordinator", "x2". */
const withoutMarks = (role: string): string =>
  role
    .replace(
      /(?<=\p{L})(?:[:*_/·.]-?|-|\()(?:innen|in|e|se|trice|euse|rice|ere|ère|ne|a|as|o|os|ora|ster)\)?(?!\p{L})/giu,
      '',
    )
    .replace(/\bco-(?=\p{L})/giu, 'co')
    .replace(/\bx\s?\d+\b|\b\d+\s?%/giu, ' ');

const kept = 3;

/** Ends by which languages tell genders and numbers apart, and what stays of them. */
const ends: readonly (readonly [RegExp, string])[] = [
  [/(?:atrice|ateur)s?$/, 'at'],
  [/(?:trice|teuse|teur)s?$/, 't'],
  [/(?:euse|eur)s?$/, ''],
  [/(?:iere|ier|iene|ien)s?$/, 'i'],
  [/(?:oras|ores|ora|ors|or|sters|ster|ares|ers|er|ar)$/, ''],
  [/(?:ees|ee|es|e|as|a|os|o|s|en|n)$/, ''],
];
const germanWoman = /(?<=er|ist|ent|ant|eur|or|og|ar|ling|koch|arzt|anwalt|wirt)in(?:en)?$/;
const humans = /(?:woman|women|person|frau|mann|man|men|leute)$/;

/** "Verkäuferin" and "Verkäufer", "vendeuse" and "vendeur", "nurses" and "nurse" have the same stem. */
function stemOf(word: string): string {
  const person = cut(cut(word, humans, ''), germanWoman, '');
  const plain = person.replace(/(\p{L})\1/gu, '$1').replace(/ph/g, 'f');
  for (const [end, rest] of ends) {
    const stem = cut(plain, end, rest);
    if (stem !== plain) return stem;
  }
  return plain;
}

function cut(word: string, end: RegExp, rest: string): string {
  const stem = word.replace(end, rest);
  return stem.length >= kept ? stem : word;
}
