import { classesOf } from '#features/postings/domain/requirement-lexicon.ts';
import { documentWords } from '#lib/text/document-words.ts';
import type { Asked, MatchEvidence } from './match-evidence.ts';
import type { ShownResume } from './passages.ts';
import { statusByRules } from './status-by-rules.ts';

const inSteps = (share: number): number =>
  share === 0 ? 0 : share < 0.26 ? 1 : share < 0.51 ? 2 : share < 0.76 ? 3 : 4;

/** What tells whether a requirement is met: how its best passage meets it, its kind, years and levels. */
export function statusTerms(asked: Asked, evidence: MatchEvidence, resume: ShownResume): string[] {
  const { document } = resume;
  const { kind } = asked;
  const byRules = statusByRules(asked, evidence, resume);
  const { relation, namesSkill, inPassage, anywhere, best, askedWords } = evidence;
  const words = documentWords(asked.text).words;
  const share = inSteps(inPassage);
  const shown = best ? document.words.slice(best.from, best.to) : [];
  return [
    'any',
    `rules ${byRules}`,
    `rules ${byRules} kind ${kind}`,
    `rules ${byRules} share ${inSteps(evidence.inPassage)}`,
    `any relation ${evidence.anyRelation}`,
    `any relation ${evidence.anyRelation} anywhere ${inSteps(evidence.anywhere)}`,
    `kind ${kind}`,
    `relation ${relation} ${namesSkill}`,
    `kind ${kind} relation ${relation} ${namesSkill}`,
    `share ${share}`,
    `kind ${kind} share ${share}`,
    `anywhere ${inSteps(anywhere)}`,
    `share ${share} relation ${relation} ${namesSkill}`,
    `kind ${kind} share ${share} relation ${relation === 'none' ? 'none' : 'some'}`,
    `words ${Math.min(4, askedWords)} share ${share}`,
    `section ${best?.section}`,
    `kind ${kind} section ${best?.section}`,
    ...yearTerms(asked, evidence),
    ...degreeTerms(evidence),
    ...words.map((word) => `asks ${word}`),
    ...words.flatMap((word) => classesOf(word).map((name) => `asks class ${name}`)),
    ...words.flatMap((word) => classesOf(word).map((name) => `asks class ${name} share ${share}`)),
    ...shown.flatMap((word) => (weakening.has(word) ? [`shows weak`, `shows ${word}`] : [])),
  ];
}

function yearTerms({ years: asked }: Asked, { years, allYears }: MatchEvidence): string[] {
  if (asked === null) return ['no years'];
  const ratio = (value: number | undefined) =>
    value === undefined ? 'none' : value / asked >= 0.95 ? 'enough' : value / asked >= 0.45 ? 'half' : 'few';
  return [
    `years ${ratio(years)}`,
    `all years ${ratio(allYears)}`,
    `years ${ratio(years)} all ${ratio(allYears)}`,
  ];
}

function degreeTerms({ degreeAsked, degreeHas, inPassage }: MatchEvidence): string[] {
  if (degreeAsked === 0) return [];
  const compared =
    degreeHas === 0
      ? 'none'
      : degreeHas >= degreeAsked
        ? 'enough'
        : degreeHas === degreeAsked - 1
          ? 'nearly'
          : 'less';
  return [
    `degree ${compared}`,
    `degree ${compared} field ${inPassage > 0.26}`,
    `degree asked ${degreeAsked} ${compared}`,
  ];
}

/** Words by which a passage says that something is only begun, wished or someone else’s. */
const weakening = new Set(
  'basic learning learn little some booked waitlisted studying currently want wants wanted hope beginner introductory occasional once helped assisted shadowed refresher expired lapsed elementary grundkenntnisse anfanger never no not without'.split(
    ' ',
  ),
);
