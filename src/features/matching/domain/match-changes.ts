import { z } from 'zod';
import { requirementKey } from '#features/postings/domain/mark-key.ts';
import { type MatchedRequirement, matchedRequirementSchema } from './match-result.ts';
import { type MatchStatus, matchStatuses } from './match-status.ts';

/** A requirement that one version shows otherwise than another; the proof is of the one that shows more. */
export const matchChangeSchema = z.object({
  requirement: matchedRequirementSchema,
  before: z.enum(matchStatuses),
  after: z.enum(matchStatuses),
});
export type MatchChange = z.output<typeof matchChangeSchema>;

const howMuch: Readonly<Record<MatchStatus, number>> = { met: 2, partly: 1, missing: 0, unclear: 0 };

/** What a later version of a résumé shows that the one before did not, and the other way round. */
export function matchChanges(
  before: readonly MatchedRequirement[],
  after: readonly MatchedRequirement[],
): { readonly nowShown: MatchChange[]; readonly noLonger: MatchChange[] } {
  const were = new Map(before.map((each) => [requirementKey(each), each]));
  const pairs = after.flatMap((is) => {
    const was = were.get(requirementKey(is));
    return was ? [{ was, is, more: howMuch[is.status] - howMuch[was.status] }] : [];
  });
  const change = (requirement: MatchedRequirement, was: MatchedRequirement, is: MatchedRequirement) => ({
    requirement,
    before: was.status,
    after: is.status,
  });
  return {
    nowShown: pairs.filter(({ more }) => more > 0).map(({ was, is }) => change(is, was, is)),
    noLonger: pairs.filter(({ more }) => more < 0).map(({ was, is }) => change(was, was, is)),
  };
}
