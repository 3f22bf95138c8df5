import type { FlagCategory } from './flags/flag-meaning.ts';
import type { PostingReading } from './posting-reading.ts';

export const postingQuestions = [
  'whole',
  'employer',
  'pay',
  'week',
  'work',
  'first-day',
  'rule',
  'still-open',
  'contract',
  'place',
] as const;
export type PostingQuestion = (typeof postingQuestions)[number];

const ofCategory: Readonly<Record<FlagCategory, PostingQuestion>> = {
  scam: 'employer',
  pay: 'pay',
  culture: 'week',
  vague: 'work',
  unreal: 'first-day',
  discrimination: 'rule',
  ghost: 'still-open',
};

const mostQuestions = 5;
/** More must-haves than this nobody brings all of. */
const manyMusts = 12;

/** What to ask next time before applying: first what the weightiest signals leave open, then what is not said at all. */
export function questionsToAsk({
  completeness,
  flags,
  salary,
  contract,
  location,
  requirements,
}: PostingReading) {
  if (completeness === 'title') return ['whole'] as PostingQuestion[];
  const fromFlags = flags
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ category }) => ofCategory[category]);
  const musts = requirements.filter(({ importance }) => importance === 'must').length;
  const unsaid: readonly [PostingQuestion, boolean][] = [
    ['pay', salary === null],
    ['first-day', musts > manyMusts],
    ['contract', contract === null],
    ['place', location === null],
  ];
  const open = unsaid.flatMap(([question, isOpen]) => (isOpen ? [question] : []));
  return [...new Set([...fromFlags, ...open])].slice(0, mostQuestions);
}
