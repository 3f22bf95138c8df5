import { z } from 'zod';
import { Problem } from '#lib/problem.ts';
import type { Call } from '#platform/http/client.ts';
import { showCalibration } from './api.ts';
import type { Calibration } from './domain/calibration.ts';
import { type RejectionCase, rejectionCaseSchema } from './domain/case.ts';
import { employersReasonIn } from './domain/employers-reason-in.ts';
import { explain } from './domain/explain.ts';
import type { Explanation } from './domain/explanation.ts';
import { seededRandom } from './domain/seeded-random.ts';

/** An explanation with the id as it was given, a number or a text. */
export type ExplainedCase = Omit<Explanation, 'id'> & { readonly id: string | number };

const withId = z.looseObject({ id: z.union([z.string(), z.number()]) });

/**
 * Explains one case, as `explain` takes it; what is null is not known.
 * `look` may find more in it first. The same case gives the same answer. Throws a `Problem` when it is no case.
 */
export function explainCase(
  value: unknown,
  look: (rejection: RejectionCase) => RejectionCase = asGiven,
): ExplainedCase {
  const { id, ...rest } = read(withId, withoutNulls(value));
  const rejection = look(withEmployersReason(read(rejectionCaseSchema, { ...rest, id: String(id) })));
  return { ...explain(rejection, { random: seededRandom(rejection.id) }), id };
}

const asGiven = (rejection: RejectionCase): RejectionCase => rejection;

/** With the reason that the mails name, as in a stored application; a reason that was given stays. */
function withEmployersReason(rejection: RejectionCase): RejectionCase {
  const { facts = [], mails = [] } = rejection;
  if (mails.length === 0 || facts.some((fact) => fact.id === 'employer-reason')) return rejection;
  return { ...rejection, facts: [...facts, ...employersReasonIn(mails)] };
}

/** `rebound calibration`: how well the estimates did where the reason became known, as the page shows it. */
export const readCalibration = (call: Call): Promise<Calibration> => call(showCalibration, {});

function read<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const found = schema.safeParse(value);
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  const where = issue && issue.path.length > 0 ? `“${issue.path.join('.')}”` : 'The case';
  throw new Problem(400, 'case-invalid', `${where} could not be used: ${issue?.message}.`);
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => each !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(known.map(([name, each]) => [name, withoutNulls(each)]));
}
