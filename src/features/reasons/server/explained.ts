import type { Answers, RejectionCase } from '../domain/case.ts';
import type { Explanation } from '../domain/explanation.ts';
import type { Corrections } from '../domain/fact-correction.ts';
import type { OwnReason } from '../domain/own-prior.ts';
import { seededRandom } from '../domain/seeded-random.ts';

/** What the person said: answers to questions, and what of the facts is otherwise. */
export interface Said {
  readonly answers: Answers;
  readonly corrections: Corrections;
}

/** The explanation of a stored application. The same one always gets the same picture: its id is the seed. */
export async function explained(rejection: RejectionCase, own: readonly OwnReason[]): Promise<Explanation> {
  const { explain } = await import('../domain/explain.ts');
  return explain(rejection, { random: seededRandom(rejection.id), own });
}
