import type { Dismissed } from './corrections.ts';
import type { DocumentFinding } from './finding.ts';

/** Whether two speak of the same thing. Those of the whole document have no quote and are told apart by what they say. */
export const isSameFinding = (one: Dismissed, other: Dismissed): boolean =>
  one.id === other.id && one.quote === other.quote && (one.quote !== '' || one.says === other.says);

/** Findings that are still worth a look, and those that the person leaves as they are. */
export function partedFindings(findings: readonly DocumentFinding[], dismissed: readonly Dismissed[]) {
  const isLeft = (finding: DocumentFinding) => dismissed.some((each) => isSameFinding(each, finding));
  return {
    findings: findings.filter((finding) => !isLeft(finding)),
    leftAsIs: findings.filter(isLeft),
  };
}
