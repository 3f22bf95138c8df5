import type { Finding } from '#features/applications/domain/finding.ts';
import type { FindingState } from './staged-finding.ts';

/** What the person says of a finding. */
export type Decision =
  | { readonly kind: 'keep'; readonly finding: Pick<Finding, 'opening' | 'happenings'> }
  | { readonly kind: 'leave-out' }
  | { readonly kind: 'look-again' };

/** The finding after the person's word: what they said is sure. */
export function settled(finding: Finding, decision: Decision): { state: FindingState; finding: Finding } {
  const { doubt: _, ...known } = finding;
  switch (decision.kind) {
    case 'keep':
      return {
        state: 'sure',
        finding: { ...freed(known, decision.finding), ...decision.finding, confidence: 1, byHand: true },
      };
    case 'leave-out':
      return { state: 'left-out', finding: known };
    case 'look-again':
      return { state: 'unsure', finding: { ...known, doubt: { why: 'asked-again' } } };
  }
}

/** Without what ties it to others, when the person names another employer than was read: their word counts for more. */
function freed(finding: Finding, { opening }: Pick<Finding, 'opening'>): Finding {
  const read = finding.opening.company;
  if (read === undefined || opening.company === undefined || opening.company === read) return finding;
  const { marks: _, domain: __, contact: ___, ...rest } = finding;
  return { ...rest, thread: [] };
}
