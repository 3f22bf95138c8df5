import { assignFindings } from '#features/applications/domain/assign-findings.ts';
import type { Finding } from '#features/applications/domain/finding.ts';

/** What a mail says about an application, if anything, and whose mail it is. */
export interface OwnedFinding {
  readonly person: string;
  readonly finding: Finding | undefined;
}

/**
 * A label for each mail, in their order: mails of one application of one person get the same one.
 * Undefined for a mail that is about no application.
 */
export function applicationLabels(mails: readonly OwnedFinding[]): (string | undefined)[] {
  const labels = new Map<Finding, string>();
  let last = 0;
  const nextLabel = () => {
    last += 1;
    return `application-${last}`;
  };
  for (const findings of findingsByPerson(mails).values()) {
    for (const { finding, applicationId } of assignFindings(findings, [], nextLabel)) {
      labels.set(finding, applicationId);
    }
  }
  return mails.map(({ finding }) => finding && labels.get(finding));
}

function findingsByPerson(mails: readonly OwnedFinding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const { person, finding } of mails) {
    if (!finding) continue;
    const own = found.get(person);
    if (own) own.push(finding);
    else found.set(person, [finding]);
  }
  return found;
}
