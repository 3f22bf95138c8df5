import { expect, test } from 'vitest';
import type { Dossier } from '#features/applications/domain/dossier.ts';
import type { EventKind } from '#features/applications/domain/event.ts';
import type { Finding } from '#features/applications/domain/finding.ts';
import { type PlanContext, planImport, plannedApplications } from './plan-import.ts';
import type { StagedFinding } from './staged-finding.ts';

let next = 100;
const newId = () => {
  next += 1;
  return uuid(next);
};
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const staged = (
  kind: EventKind,
  on: string,
  opening: Finding['opening'],
  rest: Partial<Finding> = {},
): StagedFinding => ({
  id: newId(),
  state: 'sure',
  finding: {
    source: { kind: 'mail', key: `${kind} ${on}` },
    opening,
    thread: [],
    happenings: [{ kind, on }],
    confidence: 0.9,
    ...rest,
  },
});

const empty: PlanContext = { importId: uuid(1), stored: [], known: [], newId };
const clerk = { company: 'Acme', role: 'Clerk' };

test('findings of one opening become one application with the events of each', () => {
  const plan = planImport(
    [staged('acknowledged', '2026-01-02', clerk), staged('rejected', '2026-01-20', clerk)],
    empty,
  );
  expect(plannedApplications(plan)).toMatchObject([
    { isNew: true, events: 2, application: { company: 'Acme', ending: 'rejected', appliedOn: '2026-01-02' } },
  ]);
});

test('a finding that waits for a look is not planned', () => {
  const unsure = { ...staged('rejected', '2026-01-20', clerk), state: 'unsure' as const };
  expect(planImport([unsure], empty).dossiers).toEqual([]);
});

test('a finding without an employer waits for the person', () => {
  const plan = planImport([staged('rejected', '2026-01-20', { role: 'Clerk' })], empty);
  expect(plan.dossiers).toEqual([]);
  expect(plan.unplaced).toHaveLength(1);
});

test('what fits two applications is not guessed', () => {
  const plan = planImport(
    [
      staged('acknowledged', '2026-01-02', clerk),
      staged('acknowledged', '2026-01-02', { company: 'Acme', role: 'Gardener' }),
      staged('rejected', '2026-01-20', { company: 'Acme' }),
    ],
    empty,
  );
  expect(plan.dossiers).toHaveLength(2);
  expect(plan.unplaced).toHaveLength(1);
});

const stored: Dossier = {
  id: uuid(7),
  opening: { company: 'Acme Limited', role: 'Clerk', channel: 'referral' },
  events: [{ id: uuid(8), kind: 'applied', on: '2026-01-01', source: { kind: 'hand', key: '' } }],
};
const withStored: PlanContext = {
  ...empty,
  stored: [stored],
  known: [
    {
      id: stored.id,
      opening: stored.opening,
      domains: new Set(),
      thread: new Set(),
      happenings: stored.events,
    },
  ],
};

test('what the person entered stays as it is and gets the new events', () => {
  const plan = planImport([staged('rejected', '2026-01-20', { ...clerk, location: 'Ghent' })], withStored);
  const [planned] = plan.dossiers;
  expect(planned).toMatchObject({
    isNew: false,
    dossier: { id: stored.id, opening: { ...stored.opening, location: 'Ghent' } },
  });
  expect(planned?.dossier.events.map(({ kind }) => kind)).toEqual(['applied', 'rejected']);
});

test('a fact that is known is not told twice', () => {
  const plan = planImport(
    [
      staged('applied', '2026-01-03', clerk),
      staged('rejected', '2026-01-20', clerk),
      staged('rejected', '2026-01-20', clerk),
    ],
    withStored,
  );
  expect(plan.dossiers[0]?.dossier.events.map(({ kind }) => kind)).toEqual(['applied', 'rejected']);
});

test('an event without a day gives way to the same row naming one', () => {
  const source = { kind: 'row', key: 'acme clerk' } as const;
  const dayless = { id: uuid(9), kind: 'rejected', on: '2026-01-01', dayUnknown: true, source } as const;
  const context = { ...withStored, stored: [{ ...stored, events: [...stored.events, dayless] }] };
  const plan = planImport([staged('rejected', '2026-01-20', clerk, { source })], context);
  expect(plan.dossiers[0]?.dossier.events.map(({ on }) => on)).toEqual(['2026-01-01', '2026-01-20']);
});
