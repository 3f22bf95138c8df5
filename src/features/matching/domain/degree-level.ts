import { foldWord } from '#lib/text/document-words.ts';

/** School, vocational training, first degree, second degree, doctorate, from the lowest. */
const levels: readonly (readonly [number, RegExp])[] = [
  [6, /\b(phd|ph\.d|dphil|doctorate|doctoral|doktor|promotion|dr\.? rer)\b/],
  [
    5,
    /\b(master'?s?|msc|m\.sc|meng|mba|mphil|mres|ma|mtech|med|m\.a|magister|diplom(?!a)|staatsexamen|pgce|pgde|postgraduate|llm|jd)\b/,
  ],
  [
    4,
    /\b(bachelor'?s?|bsc|b\.sc|ba|b\.a|bs|b\.s|beng|btech|bcom|bcomm|bed|llb|ll\.b|bfa|bsn|degree|undergraduate|university|studium|hochschulabschluss|fachhochschule|licenciatura|licence|honours)\b/,
  ],
  [
    3,
    /\b(associate|adn|foundation degree|hnd|hnc|diploma|higher national|techniker|meister|fachwirt|btec higher)\b/,
  ],
  [
    2,
    /\b(apprenticeship|time-served|nvq|svq|level [23]|city & guilds|btec|ausbildung|gesellenbrief|lehre|vocational|certificate|trade|umschulung|kaufmann|kauffrau|fachkraft|examen|bootcamp|a-?levels?|abitur|matric|leaving cert\w*)\b/,
  ],
  [
    1,
    /\b(gcses?|high school|school|ged|secondary|mittlere reife|realschul\w*|hauptschul\w*|schulabschluss|k-?12|grade 1[0-2])\b/,
  ],
];

/** A school-leaving diploma is no diploma of a college. */
const plain = (text: string): string => foldWord(text).replace(/\bhigh school diploma\b/g, 'high school');

const levelsIn = (folded: string): number[] =>
  levels.filter(([, words]) => words.test(folded)).map(([level]) => level);

/** The highest level of schooling a text names; 0 when none. */
export const degreeLevel = (text: string): number => Math.max(0, ...levelsIn(plain(text)));

const wishes =
  /\b(preferred|preferably|a plus|an? advantage|desirable|ideally|welcome|nice|idealerweise|wunschenswert|vorteil\w*|gern\w*)\b/;

/**
 * The level a requirement asks for at least: of alternatives the lowest named, and what is only wished for beside something
 * else does not count.
 */
export function degreeAsked(text: string): number {
  const folded = plain(text);
  const firm = folded
    .split(/[,;]/)
    .filter((part) => !wishes.test(part))
    .flatMap(levelsIn);
  const named = firm.length > 0 ? firm : levelsIn(folded);
  if (named.length === 0) return 0;
  return /\bor\b|\boder\b|\/|accepted/.test(folded) ? Math.min(...named) : Math.max(...named);
}
