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

/** The highest level of schooling a text names; 0 when none. */
export function degreeLevel(text: string): number {
  const folded = foldWord(text);
  return levels.find(([, words]) => words.test(folded))?.[0] ?? 0;
}

/** The level a requirement asks for at least: of alternatives the lowest named. */
export function degreeAsked(text: string): number {
  const folded = foldWord(text);
  const named = levels.filter(([, words]) => words.test(folded)).map(([level]) => level);
  return named.length === 0
    ? 0
    : /\bor\b|\boder\b|\/|accepted/.test(folded)
      ? Math.min(...named)
      : Math.max(...named);
}
