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
  const labels: (string | undefined)[] = [];
  let last = 0;
  const nextLabel = () => {
    last += 1;
    return `application-${last}`;
  };
  for (const found of findingsByPerson(mails).values()) {
    const findings = found.map(({ finding }) => finding);
    for (const [at, { applicationId }] of assignFindings(findings, [], nextLabel).entries()) {
      labels[found[at]?.position ?? 0] = applicationId;
    }
  }
  return mails.map((_, position) => labels[position]);
}

interface Placed {
  readonly finding: Finding;
  readonly position: number;
}

function findingsByPerson(mails: readonly OwnedFinding[]): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const [position, { person, finding }] of mails.entries()) {
    if (!finding) continue;
    const own = found.get(person) ?? [];
    found.set(person, own);
    own.push({ finding, position });
  }
  return found;
}
