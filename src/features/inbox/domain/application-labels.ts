import { assignFindings } from '#features/applications/domain/assign-findings.ts';
import type { Finding } from '#features/applications/domain/finding.ts';
import { conversations } from './conversations.ts';

/** What a mail says about an application, if anything, and whose mail it is. */
export interface OwnedFinding {
  readonly person: string;
  readonly finding: Finding | undefined;
}

/** The application of a mail, and the finding as its conversation lets it be understood. */
export interface Labelled {
  readonly label: string;
  readonly finding: Finding;
}

/**
 * A label for each mail, in their order: mails of one application of one person get the same one.
 * Undefined for a mail that is about no application, and for what the person wrote themselves.
 */
export function applicationLabels(mails: readonly OwnedFinding[]): (Labelled | undefined)[] {
  const labels: (Labelled | undefined)[] = [];
  let last = 0;
  const nextLabel = () => {
    last += 1;
    return `application-${last}`;
  };
  for (const received of receivedByPerson(mails).values()) {
    const findings = received.map(({ finding }) => finding);
    for (const [at, { finding, applicationId }] of assignFindings(findings, [], nextLabel).entries()) {
      const position = received[at]?.position;
      if (position !== undefined && applicationId) labels[position] = { label: applicationId, finding };
    }
  }
  return mails.map((_, position) => labels[position]);
}

interface Received {
  readonly finding: Finding;
  readonly position: number;
}

/** The mails of each person that count, those of the person themselves left out. */
function receivedByPerson(mails: readonly OwnedFinding[]): Map<string, Received[]> {
  const { take, late } = conversations([]);
  const taken = mails.map(({ finding }) => finding && take(finding));
  const after = new Map(late().map(({ finding }) => [finding.source.key, finding]));
  const found = new Map<string, Received[]>();
  for (const [position, { person, finding: read }] of mails.entries()) {
    const finding = taken[position] ?? after.get(read?.source.key ?? '');
    if (!finding) continue;
    const theirs = found.get(person) ?? [];
    found.set(person, theirs);
    theirs.push({ finding, position });
  }
  return found;
}
