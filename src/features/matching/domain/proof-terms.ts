import type { ComparedPassage } from './compared-passages.ts';
import { isOneLanguage } from './language-levels.ts';
import type { MatchEvidence } from './match-evidence.ts';
import type { Passage, ShownResume } from './passages.ts';
import type { Asked } from './wanted.ts';

const inSixths = (share: number): number => Math.min(5, Math.floor(share * 6));
const lastRank = 6;

/** What tells whether a passage is one that shows what is asked; `rank` is its place among those compared, from 0. */
export function proofTerms(
  { kind, years }: Asked,
  evidence: MatchEvidence,
  compared: ComparedPassage,
  rank: number,
  { document }: ShownResume,
): string[] {
  const { passage, relation, same, meant, shows, score } = compared;
  const { section } = passage;
  const place = Math.min(lastRank, rank);
  const [ofWords, ofMeaning] = [inSixths(same), inSixths(meant)];
  const length = Math.min(5, Math.floor((passage.to - passage.from) / 4));
  const dated = passage.hasYear;
  const behind = inSixths(((evidence.compared[0]?.score ?? 0) - score) / 2);
  return [
    'any',
    `rank ${place}`,
    `kind ${kind} rank ${place}`,
    `same ${ofWords}`,
    `meant ${ofMeaning}`,
    `relation ${relation}`,
    `shows ${shows}`,
    `score ${Math.min(9, Math.floor(score * 5))}`,
    `behind ${behind}`,
    `section ${section}`,
    `kind ${kind} section ${section}`,
    `length ${length}`,
    `kind ${kind} length ${length}`,
    `dated ${dated} years ${years !== null}`,
    `kind ${kind} dated ${dated}`,
    `section ${section} dated ${dated} years ${years !== null}`,
    `same ${ofWords} meant ${ofMeaning}`,
    `meant ${ofMeaning} section ${section}`,
    `relation ${relation} section ${section}`,
    `shows ${shows} section ${section}`,
    `kind ${kind} meant ${ofMeaning}`,
    ...ofItsKind(kind, evidence, passage, document.words),
  ];
}

function ofItsKind(
  kind: Asked['kind'],
  { wanted: { degree: degreeAsked, languages } }: MatchEvidence,
  passage: Passage,
  words: readonly string[],
): string[] {
  const degree = passage.degree === 0 ? 'none' : passage.degree >= degreeAsked ? 'enough' : 'less';
  return [
    ...(kind === 'degree' ? [`degree ${degree}`] : []),
    ...(kind === 'permit' ? [`permit ${passage.permitsWork}`] : []),
    ...(languages.length > 0
      ? [
          `language ${words.slice(passage.from, passage.to).some((word) => languages.some((name) => isOneLanguage(word, name)))}`,
        ]
      : []),
  ];
}
