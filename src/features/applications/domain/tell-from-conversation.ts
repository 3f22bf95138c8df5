import { companyLikeness } from './company-likeness.ts';
import type { Finding, PartialOpening } from './finding.ts';
import { roleLikeness } from './role-likeness.ts';

const told = ['company', 'role', 'requisition'] as const;

/**
 * Fills in what a mail leaves out and the other mails of its conversation agree on, also later ones:
 * the findings in their order, each with all that is known of its opening. A conversation about two openings tells nothing.
 */
export function tellFromConversation(findings: readonly Finding[]): Finding[] {
  const conversations = conversationsOf(findings);
  const summaries = new Map<number, PartialOpening>();
  const members = new Map<number, PartialOpening[]>();
  for (const [at, { opening }] of findings.entries()) {
    const first = conversations[at] ?? at;
    members.set(first, [...(members.get(first) ?? []), opening]);
  }
  for (const [first, openings] of members) if (openings.length > 1) summaries.set(first, agreed(openings));
  return findings.map((finding, at) => ({
    ...finding,
    opening: { ...summaries.get(conversations[at] ?? at), ...finding.opening },
  }));
}

/** For each finding the first one of its conversation. */
function conversationsOf(findings: readonly Finding[]): number[] {
  const parents = findings.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  const firstWith = new Map<string, number>();
  for (const [at, { thread, marks = [] }] of findings.entries()) {
    for (const id of [...thread, ...marks]) {
      const other = firstWith.get(id);
      if (other === undefined) firstWith.set(id, at);
      else parents[rootOf(at)] = rootOf(other);
    }
  }
  return findings.map((_, at) => rootOf(at));
}

/** What all that say something agree on, in its fullest form. */
function agreed(openings: readonly PartialOpening[]): PartialOpening {
  const found: PartialOpening = {};
  for (const name of told) {
    const values = [...new Set(openings.flatMap((opening) => opening[name] ?? []))];
    const longest = values.toSorted((a, b) => b.length - a.length)[0];
    if (longest === undefined) continue;
    const agree = values.every((value) => agrees(name, value, longest));
    if (!agree && name !== 'company') return {};
    if (agree) found[name] = longest;
  }
  return found;
}

function agrees(name: (typeof told)[number], a: string, b: string): boolean {
  if (name === 'company') return companyLikeness(a, b) !== 'other';
  return name === 'role' ? roleLikeness(a, b).is === 'same' : a === b;
}
