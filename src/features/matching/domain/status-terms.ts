import { languageLevels } from './language-levels.ts';
import type { HeldShare, MatchEvidence } from './match-evidence.ts';
import type { Passage, ShownResume } from './passages.ts';
import type { Proof } from './proofs-for.ts';
import { statusByRules } from './status-by-rules.ts';
import type { Asked } from './wanted.ts';

const inSteps = (share: number): number =>
  share < 0.08 ? 0 : share < 0.26 ? 1 : share < 0.51 ? 2 : share < 0.76 ? 3 : 4;
const bothInSteps = ({ same, meant }: HeldShare): string => `${inSteps(same)} ${inSteps(meant)}`;

/** What tells whether a requirement is met: how its best passage meets it, its kind, years and levels. */
export function statusTerms(
  asked: Asked,
  evidence: MatchEvidence,
  proofs: readonly Proof[],
  resume: ShownResume,
): string[] {
  const { kind } = asked;
  const byRules = statusByRules(asked, evidence, resume);
  const { relation, namesSkill, inPassage, anywhere, inJob, askedWords, shows, showsAnywhere } = evidence;
  const best = proofs[0]?.compared.passage;
  const chance = Math.floor(10 * (proofs[0]?.chance ?? 0));
  const { all: words, classes } = evidence.wanted;
  const share = inSteps(inPassage.same);
  const meant = inSteps(inPassage.meant);
  const isNamed = `${relation} ${namesSkill}`;
  return [
    'any',
    `rules ${byRules}`,
    `rules ${byRules} kind ${kind}`,
    `rules ${byRules} share ${share}`,
    `rules ${byRules} meant ${meant}`,
    `any relation ${evidence.anyRelation}`,
    `any relation ${evidence.anyRelation} anywhere ${inSteps(anywhere.same)}`,
    `kind ${kind}`,
    `chance ${chance}`,
    `kind ${kind} chance ${chance}`,
    `chance ${chance} meant ${meant}`,
    `chance ${chance} relation ${isNamed}`,
    `chance ${chance} section ${best?.section}`,
    `relation ${isNamed}`,
    `kind ${kind} relation ${isNamed}`,
    `share ${share}`,
    `meant ${meant}`,
    `kind ${kind} share ${share}`,
    `kind ${kind} meant ${meant}`,
    `both ${bothInSteps(inPassage)}`,
    `anywhere ${inSteps(anywhere.same)}`,
    `anywhere meant ${inSteps(anywhere.meant)}`,
    `kind ${kind} anywhere meant ${inSteps(anywhere.meant)}`,
    `job ${inSteps(inJob)}`,
    `kind ${kind} job ${inSteps(inJob)}`,
    `shows ${shows} anywhere ${showsAnywhere}`,
    `kind ${kind} shows ${showsAnywhere}`,
    `shows ${showsAnywhere} meant ${meant}`,
    `shows ${showsAnywhere} relation ${isNamed}`,
    `share ${share} relation ${isNamed}`,
    `meant ${meant} relation ${isNamed}`,
    `kind ${kind} share ${share} relation ${relation === 'none' ? 'none' : 'some'}`,
    `words ${Math.min(4, askedWords)} share ${share}`,
    `words ${Math.min(4, askedWords)} meant ${meant}`,
    `section ${best?.section}`,
    `kind ${kind} section ${best?.section}`,
    `section ${best?.section} meant ${meant}`,
    ...yearTerms(asked, evidence),
    ...degreeTerms(evidence, best),
    ...languageTerms(asked, resume),
    ...words.map((word) => `asks ${word}`),
    ...classes.flatMap((name) => [
      `asks class ${name}`,
      `asks class ${name} share ${share}`,
      `asks class ${name} meant ${meant}`,
    ]),
    ...weakTerms(words, best, resume),
  ];
}

function yearTerms({ years: asked }: Asked, { years, allYears, inJob }: MatchEvidence): string[] {
  if (asked === null) return ['no years'];
  const ratio = (value: number | undefined) =>
    value === undefined ? 'none' : value / asked >= 0.95 ? 'enough' : value / asked >= 0.45 ? 'half' : 'few';
  return [
    `years ${ratio(years)}`,
    `all years ${ratio(allYears)}`,
    `years ${ratio(years)} all ${ratio(allYears)}`,
    `all years ${ratio(allYears)} job ${inSteps(inJob)}`,
  ];
}

function degreeTerms(
  { wanted: { degree: degreeAsked }, degreeHas, inSchooling }: MatchEvidence,
  best: Passage | undefined,
): string[] {
  if (degreeAsked === 0) return [];
  const compared =
    degreeHas === 0
      ? 'none'
      : degreeHas >= degreeAsked
        ? 'enough'
        : degreeHas === degreeAsked - 1
          ? 'nearly'
          : 'less';
  const inBest = best !== undefined && best.degree >= degreeAsked;
  return [
    `degree ${compared}`,
    `degree ${compared} field ${bothInSteps(inSchooling)}`,
    `degree ${compared} field ${inSteps(inSchooling.meant)}`,
    `degree ${compared} in best ${inBest}`,
    `degree asked ${degreeAsked} ${compared}`,
  ];
}

function languageTerms(asked: Asked, resume: ShownResume): string[] {
  if (asked.kind !== 'language') return [];
  const { asked: wanted, has, isNamed } = languageLevels(asked.text, resume.document);
  const compared = has === 0 || wanted === 0 ? `${has > 0} ${wanted > 0}` : Math.sign(has - wanted);
  return [`language ${isNamed}`, `language ${isNamed} level ${compared}`];
}

function weakTerms(words: readonly string[], best: Passage | undefined, { document }: ShownResume): string[] {
  const shown = best ? document.words.slice(best.from, best.to) : [];
  const weak = shown.filter((word) => weakening.has(word));
  const asksMuch = words.some((word) => demanding.has(word));
  return [
    ...(weak.length > 0 ? ['shows weak', `shows weak asks much ${asksMuch}`] : []),
    ...(asksMuch ? [`asks much shows ${shown.some((word) => demanding.has(word))}`] : []),
    ...weak.map((word) => `shows ${word}`),
  ];
}

const wordsIn = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words by which a passage says that something is only begun, wished, small or someone else’s. */
const weakening = wordsIn(
  `basic learning learn learner learner's little some booked waitlisted studying currently want wants wanted hope beginner introductory
  occasional once helped assisted shadowed shadowing refresher expired lapsed elementary simple trainee improver intern internship placement
  volunteer small bit started starting soon planned enrolled pending provisional partially former self-taught tutorial tutorials course
  part-time school-level level expected passed modules grundkenntnisse anfanger begonnen angemeldet geplant praktikum never no not without nicht`,
);

/** Words that ask for much, and say much. */
const demanding = wordsIn(
  `advanced expert expertise deep strong excellent extensive senior fluent fluency lead thorough in-depth solid proven confident native
  independently fully qualified complex daily certified chartered sehr fundierte verhandlungssicher fliessend muttersprache`,
);
