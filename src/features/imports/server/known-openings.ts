import type { Dossier } from '#features/applications/domain/dossier.ts';
import type { Finding } from '#features/applications/domain/finding.ts';
import type { KnownOpening } from '#features/applications/domain/growing-openings.ts';
import { type Lesson, lessonSide, taughtSource } from '#features/applications/domain/lesson.ts';
import { leaveTraces, type Traces } from '#features/applications/domain/traces.ts';
import type { StagedFinding } from '../domain/staged-finding.ts';

type Trace = Traces & { readonly thread: Set<string>; readonly attached: Set<string> };
const noTrace = (): Trace => ({
  domains: new Set(),
  names: new Set(),
  contacts: new Set(),
  marks: new Set(),
  recipients: new Set(),
  thread: new Set(),
  attached: new Set(),
});

/**
 * The stored applications as matching sees them: with the conversations and addresses by which mails found them.
 * A mail counts where its event stands now, so that what was merged or parted by hand is known by its own mails.
 */
export function knownOpenings(
  stored: readonly Dossier[],
  saved: readonly StagedFinding[],
  lessons: readonly Lesson[],
): KnownOpening[] {
  const sides = stored.map(lessonSide);
  const placeOf = places(sides, lessons);
  const placed = new Map(saved.map((staged) => [staged, placeOf(staged)]));
  const traces = tracesOf(placed, sourcesByHand(lessons));
  return stored.map(({ id, opening, events }, at) => ({
    id,
    opening,
    happenings: events,
    sources: new Set(sides[at]?.sources),
    ...(traces.get(id) ?? noTrace()),
  }));
}

/** What was merged or called by its right name: who wrote it writes for that employer. */
const sourcesByHand = (lessons: readonly Lesson[]): ReadonlySet<string> =>
  new Set(
    lessons.flatMap(({ kind, one, other }) => (kind === 'apart' ? [] : [...one.sources, ...other.sources])),
  );

function tracesOf(
  placed: ReadonlyMap<StagedFinding, string | undefined>,
  byHand: ReadonlySet<string>,
): Map<string, Trace> {
  const traces = new Map<string, Trace>();
  const ownerOf = new Map([...placed].map(([{ finding }, place]) => [finding.source.key, place]));
  // What a mail answers counts only where that is: of two that were parted each keeps its own.
  const isHere = (messageId: string, place: string) => (ownerOf.get(messageId) ?? place) === place;
  for (const [{ finding }, place] of placed) {
    if (place === undefined) continue;
    const trace = traces.get(place) ?? noTrace();
    traces.set(place, trace);
    leaveTraces(trace, finding);
    for (const id of finding.thread) if (isHere(id, place)) trace.thread.add(id);
    if (finding.domain && isAttached(finding, byHand)) trace.attached.add(finding.domain);
  }
  return traces;
}

const isAttached = ({ byHand, source }: Finding, taught: ReadonlySet<string>): boolean =>
  byHand === true || taught.has(taughtSource(source) ?? '');

/** Where a saved finding is now: with its event; else where it was put, or into what that was merged. */
function places(sides: readonly { id: string; sources: readonly string[] }[], lessons: readonly Lesson[]) {
  const holders = new Map<string, string[]>();
  for (const { id, sources } of sides) {
    for (const source of sources) holders.set(source, [...(holders.get(source) ?? []), id]);
  }
  const merged = new Map(
    lessons.flatMap(({ kind, one, other }) => (kind === 'together' ? [[other.id, one.id] as const] : [])),
  );
  const present = new Set(sides.map(({ id }) => id));
  return ({ applicationId, finding }: StagedFinding): string | undefined => {
    const holding = holders.get(taughtSource(finding.source) ?? '') ?? [];
    if (!applicationId || holding.includes(applicationId)) return applicationId;
    let place: string | undefined = holding[0] ?? applicationId;
    for (let step = 0; step < lessons.length && place && !present.has(place); step++)
      place = merged.get(place);
    return place;
  };
}
