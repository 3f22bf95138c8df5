import type { Happening } from './event.ts';
import type { Finding, PartialOpening } from './finding.ts';
import { companyKey } from './opening-names.ts';

/** An application as far as matching needs it: one that is stored, or one that is being found. */
export interface KnownOpening {
  readonly id: string;
  readonly opening: PartialOpening;
  readonly domains: ReadonlySet<string>;
  readonly thread: ReadonlySet<string>;
  readonly happenings: readonly Happening[];
}

/** The same while findings are added to it. */
export interface GrowingOpening extends KnownOpening {
  readonly domains: Set<string>;
  readonly thread: Set<string>;
  readonly happenings: Happening[];
}

/** Openings that can be asked, by employer and conversation, which of them a finding may be about. */
export function growingOpenings(known: readonly KnownOpening[]) {
  const index = new Map<string, Set<GrowingOpening>>();

  function enter(opening: GrowingOpening, key: string): void {
    const found = index.get(key);
    if (found) found.add(opening);
    else index.set(key, new Set([opening]));
  }

  function grow(opening: GrowingOpening, finding: Finding): void {
    learn(opening, finding);
    for (const key of keysOf(finding)) enter(opening, key);
  }

  for (const { id, opening, domains, thread, happenings } of known) {
    const growing = {
      id,
      opening: { ...opening },
      domains: new Set(domains),
      thread: new Set(thread),
      happenings: [...happenings],
    };
    for (const domain of domains) enter(growing, `@${domain}`);
    for (const id of thread) enter(growing, `<${id}`);
    if (opening.company) enter(growing, companyKey(opening.company));
  }

  return {
    grow,
    /** The openings at the same employer or in the same conversation. */
    about: (finding: Finding): GrowingOpening[] => [
      ...new Set(keysOf(finding).flatMap((key) => [...(index.get(key) ?? [])])),
    ],
    begin: (id: string): GrowingOpening => ({
      id,
      opening: {},
      domains: new Set(),
      thread: new Set(),
      happenings: [],
    }),
  };
}

function keysOf({ opening, domain, thread }: Finding): string[] {
  return [
    ...(opening.company ? [companyKey(opening.company)] : []),
    ...(domain ? [`@${domain}`] : []),
    ...thread.map((id) => `<${id}`),
  ];
}

/** What one mail does not say another may: the first known value stays. */
function learn(known: GrowingOpening, finding: Finding): void {
  for (const [name, value] of Object.entries(finding.opening)) {
    const missing = !(name in known.opening) || (name === 'channel' && known.opening.channel === 'unknown');
    if (value && missing) Object.assign(known.opening, { [name]: value });
  }
  if (finding.domain) known.domains.add(finding.domain);
  for (const id of finding.thread) known.thread.add(id);
  known.happenings.push(...finding.happenings);
}
