import { documents } from '#features/documents/server/documents.ts';
import { postings } from '#features/postings/server/postings.ts';
import { postingStore } from '#features/postings/server/store.ts';
import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { PostingName } from '../domain/asking-posting.ts';
import type { Claims } from '../domain/claim.ts';
import { judged } from '../domain/judged.ts';
import type { JudgedRequirement } from '../domain/match-page.ts';
import type { Unshown, UnshownThing } from '../domain/unshown.ts';
import { claimStore } from './claim-store.ts';
import { type ComparedPair, comparisons } from './comparisons.ts';

const nothing: Unshown = { things: [], waiting: 0 };

interface Asked {
  readonly id: string;
  /** Only what the posting of this application asks for. */
  readonly applicationId?: string | undefined;
}

/** What the person has and postings ask for, and one résumé does not show. */
export async function unshown(
  database: Database,
  clock: Clock,
  owner: string,
  { id, applicationId }: Asked,
): Promise<Unshown> {
  const claims = await claimStore(database).all(owner);
  if (![...claims.values()].some(({ says }) => says === 'have')) return nothing;
  const document = await documents(database, clock).shown(owner, id);
  const { matcher } = await import('./matcher.ts');
  const { prepared, compare } = await matcher(database, owner, clock.today());
  const resume = prepared(document);
  if (resume === undefined) return nothing;
  const { compared, waiting } = await comparisons(database, clock, owner);
  const asking = askingFor(claims, compared, applicationId);
  const found = new Map<string, JudgedRequirement>();
  for (const [key, [posting]] of asking) {
    const kept = posting && !found.has(key) && (await postingStore(database).find(owner, posting.id));
    if (!kept) continue;
    const shown = await postings(database, clock).shown(owner, kept);
    // The same requirement in another posting stands alike, so each is compared once.
    for (const each of compare(shown, resume)) {
      const requirement = judged(each, claims, resume.reading);
      if (asking.has(requirement.key)) found.set(requirement.key, requirement);
    }
  }
  const things = [...asking].flatMap(([key, names]) => thingOf(found.get(key), names));
  return { things: things.sort((one, other) => other.postings.length - one.postings.length), waiting };
}

/** By the key of what the person has, the postings that ask for it. */
function askingFor(claims: Claims, compared: readonly ComparedPair[], applicationId: string | undefined) {
  const asking = new Map<string, PostingName[]>();
  for (const { asked, posting } of compared) {
    if (applicationId !== undefined && posting.applicationId !== applicationId) continue;
    const keys = new Set(asked.map(({ claim }) => claim));
    for (const key of keys) {
      if (claims.get(key)?.says === 'have') asking.set(key, [...(asking.get(key) ?? []), posting]);
    }
  }
  return asking;
}

function thingOf(found: JudgedRequirement | undefined, names: PostingName[]): UnshownThing | [] {
  if (found?.place === undefined) return [];
  const { key, skill, text, years, place, said } = found;
  const name = years === null ? (skill ?? text) : text;
  return { key, name, place, postings: names, ...(said?.note && { note: said.note }) };
}
