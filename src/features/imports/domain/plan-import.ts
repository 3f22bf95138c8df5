import type { Opening } from '#features/applications/domain/application.ts';
import { assignFindings } from '#features/applications/domain/assign-findings.ts';
import { applicationOf, type Dossier, inOrder } from '#features/applications/domain/dossier.ts';
import type { ApplicationEvent, Happening, Source } from '#features/applications/domain/event.ts';
import type { Doubt, Finding, PartialOpening } from '#features/applications/domain/finding.ts';
import type { KnownOpening } from '#features/applications/domain/growing-openings.ts';
import type { Lesson } from '#features/applications/domain/lesson.ts';
import type { StagedFinding } from './staged-finding.ts';

/** What saving an import would do: the dossiers as they would be, and what stays unsure. */
export interface ImportPlan {
  readonly dossiers: readonly PlannedDossier[];
  /** Findings that would be saved, with the application they go to. */
  readonly placed: readonly { readonly staged: StagedFinding; readonly applicationId: string }[];
  /** Findings that name no employer, or that fit several openings: the person has to say. */
  readonly unplaced: readonly { readonly staged: StagedFinding; readonly doubt: Doubt }[];
}

export interface PlannedDossier {
  readonly dossier: Dossier;
  readonly isNew: boolean;
}

export interface PlanContext {
  readonly importId: string;
  /** What is stored already. */
  readonly stored: readonly Dossier[];
  /** The same as matching sees it, with the conversations and domains of earlier imports. */
  readonly known: readonly KnownOpening[];
  /** What the person taught by hand. */
  readonly lessons?: readonly Lesson[];
  readonly newId: () => string;
}

/** Puts the sure findings of an import into applications, without saving anything. */
export function planImport(staged: readonly StagedFinding[], context: PlanContext): ImportPlan {
  const sure = staged.filter(({ state }) => state === 'sure');
  const assignments = assignFindings(
    sure.map(({ finding }) => finding),
    context.known,
    context.newId,
    context.lessons,
  );
  const stored = new Map(context.stored.map((dossier) => [dossier.id, dossier]));
  const placed: { staged: StagedFinding; applicationId: string }[] = [];
  const unplaced: { staged: StagedFinding; doubt: Doubt }[] = [];
  const groups = new Map<string, Finding[]>();
  for (const [position, { finding, applicationId, uncertain }] of assignments.entries()) {
    const one = sure[position];
    if (!one || applicationId === undefined) continue;
    const doubt = doubtOf(finding, uncertain);
    if (doubt) unplaced.push({ staged: one, doubt });
    else {
      placed.push({ staged: one, applicationId });
      groups.set(applicationId, [...(groups.get(applicationId) ?? []), finding]);
    }
  }
  const dossiers: PlannedDossier[] = [];
  const nameless = new Set<string>();
  for (const [id, findings] of groups) {
    const before = stored.get(id);
    const opening = openingOf(before?.opening, findings);
    if (opening) dossiers.push({ isNew: !before, dossier: grown(id, opening, before, findings, context) });
    else nameless.add(id);
  }
  return {
    dossiers,
    placed: placed.filter(({ applicationId }) => !nameless.has(applicationId)),
    unplaced: [
      ...unplaced,
      ...placed
        .filter(({ applicationId }) => nameless.has(applicationId))
        .map(({ staged }) => ({ staged, doubt: { why: 'employer-missing' } as const })),
    ],
  };
}

/** What to ask the person; nothing once they have said what it is. */
function doubtOf({ byHand, doubt }: Finding, uncertain: boolean): Doubt | undefined {
  if (byHand) return undefined;
  return uncertain ? { why: 'fits-several' } : doubt;
}

/** What the person or an earlier import said stays; findings fill in the rest. Undefined without an employer. */
function openingOf(before: Opening | undefined, findings: readonly Finding[]): Opening | undefined {
  const opening: PartialOpening = {};
  for (const source of [before ?? {}, ...findings.map((finding) => finding.opening)]) {
    for (const [name, value] of Object.entries(source)) {
      const known = opening[name as keyof PartialOpening];
      if (value && (!known || known === 'unknown')) Object.assign(opening, { [name]: value });
    }
  }
  const { company, role = '', channel = 'unknown', ...rest } = opening;
  return company ? { ...rest, company, role, channel } : undefined;
}

function grown(
  id: string,
  opening: Opening,
  before: Dossier | undefined,
  findings: readonly Finding[],
  { importId, newId }: PlanContext,
): Dossier {
  let events: readonly ApplicationEvent[] = before?.events ?? [];
  for (const { source, happenings } of findings) {
    for (const happening of happenings) {
      if (isTold(events, happening)) continue;
      const others = events.filter((event) => !isSuperseded(event, source, happening));
      events = [...others, { ...happening, id: newId(), source, importId }];
    }
  }
  return { id, opening, events: inOrder(events) };
}

/** A row that had given no day for an event now gives one. */
const isSuperseded = (event: ApplicationEvent, source: Source, { kind }: Happening): boolean =>
  event.dayUnknown === true &&
  event.kind === kind &&
  event.source.kind === source.kind &&
  event.source.key === source.key;

/** What is known is not told twice: one sending, one event of a kind a day, and none without a day beside a dated one. */
function isTold(events: readonly Happening[], { kind, on, note, dayUnknown, details }: Happening): boolean {
  const same = events.filter((event) => event.kind === kind);
  if (kind === 'note') return same.some((event) => event.note === note);
  return same.some(
    (event) => (event.on === on && !saysMore(details, event.details)) || kind === 'applied' || dayUnknown,
  );
}

/** Two mails of one day may set two talks, or move one. */
const saysMore = (details: Happening['details'], known: Happening['details']): boolean =>
  details !== undefined && JSON.stringify(details) !== JSON.stringify(known);

/** The applications of a plan as a list shows them, those with the latest news first. */
export const plannedApplications = ({ dossiers }: ImportPlan) =>
  dossiers
    .map(({ dossier, isNew }) => ({
      application: applicationOf(dossier),
      isNew,
      events: dossier.events.length,
    }))
    .sort((a, b) => (b.application.lastEventOn ?? '').localeCompare(a.application.lastEventOn ?? ''));
