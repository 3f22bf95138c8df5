import type { Answers } from '#features/reasons/domain/case.ts';
import type { EvidenceId } from '#features/reasons/domain/evidence.ts';
import type { Choice, Way } from './choice.ts';

/** What the person said of one choice: a way, or `skipped` for not knowing or not wanting to say. */
export type Told = Readonly<Partial<Record<Choice, Way | 'skipped'>>>;

interface Question {
  readonly id: string;
  /** What each way shows; null for what shows nothing. */
  readonly answers: Readonly<Partial<Record<Way, EvidenceId | null>>>;
}

/**
 * Choices that “Why, probably” asks about as well: what was said there is said here, and the other way round, so that
 * nobody is asked twice.
 */
export const askedInReasons: Readonly<Partial<Record<Choice, Question>>> = {
  timing: {
    id: 'posting-age',
    answers: { 'two-days': 'early-application', month: null, later: 'old-posting' },
  },
  tailoring: { id: 'tailored', answers: { tailored: 'tailored', usual: 'untailored' } },
};

/** The way that an answer in “Why, probably” tells. */
export function wayAnswered(choice: Choice, answers: Answers): Way | undefined {
  const question = askedInReasons[choice];
  const answer = question && answers[question.id];
  if (question === undefined || answer === undefined) return undefined;
  const found = Object.entries(question.answers).find(([, shows]) => shows === answer);
  return found?.[0] as Way | undefined;
}
