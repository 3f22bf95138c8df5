import type { RejectionCase } from './case.ts';
import type { Observation } from './observation.ts';
import { questions } from './question.ts';

/** What the person's answers to the open questions show; an answer that its question does not offer is left out. */
export function observeAnswers({ answers }: RejectionCase): Observation[] {
  return questions.flatMap((question) => {
    const given = answers?.[question.id];
    const offered = question.answers.find(
      ({ evidenceId }) => evidenceId !== undefined && evidenceId === given,
    );
    return offered?.evidenceId ? [{ evidenceId: offered.evidenceId }] : [];
  });
}
