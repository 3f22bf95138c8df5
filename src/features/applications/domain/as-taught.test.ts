import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignFindings } from './assign-findings.ts';
import type { EventKind } from './event.ts';
import type { Finding } from './finding.ts';
import type { Lesson, LessonSide } from './lesson.ts';
import { taughtGroups } from './taught-groups.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const side = (number: number, company: string, role: string, ...keys: string[]): LessonSide => ({
  id: uuid(number),
  company,
  role,
  sources: keys.map((key) => `mail ${key}`),
});
const lesson = (number: number, kind: Lesson['kind'], one: LessonSide, other: LessonSide): Lesson => ({
  id: uuid(number),
  change: uuid(number),
  kind,
  one,
  other,
});

const mail = (
  key: string,
  on: string,
  kind: EventKind,
  opening: Finding['opening'],
  rest: Partial<Finding> = {},
): Finding => ({
  source: { kind: 'mail', key },
  opening,
  thread: [key],
  happenings: [{ kind, on }],
  confidence: 0.9,
  ...rest,
});

function assigned(lessons: Lesson[], ...findings: Finding[]) {
  let last = 0;
  const newId = () => `opening ${++last}`;
  return assignFindings(findings, [], newId, lessons);
}
const ids = (lessons: Lesson[], ...findings: Finding[]) =>
  assigned(lessons, ...findings).map(({ applicationId }) => applicationId);

const clerk = { company: 'Acme', role: 'Clerk' };
const porter = { company: 'Acme', role: 'Night Porter' };
const asClerk = mail('a', '2026-01-02', 'acknowledged', clerk);
const asPorter = mail('b', '2026-01-04', 'interview', porter);

test('two that were merged come together when their mails are read anew, and what fits either joins them', () => {
  const lessons = [
    lesson(1, 'together', side(2, 'Acme', 'Clerk', 'a'), side(3, 'Acme', 'Night Porter', 'b')),
  ];
  const later = mail('c', '2026-01-20', 'rejected', porter);
  expect(new Set(ids([], asClerk, asPorter, later)).size).toBe(2);
  expect(new Set(ids(lessons, asClerk, asPorter, later)).size).toBe(1);
});

test('two that were parted stay apart, and each takes what answers its own mail', () => {
  const lessons = [lesson(1, 'apart', side(2, 'Acme', 'Clerk', 'a'), side(3, 'Acme', 'Clerk', 'b'))];
  const first = mail('a', '2026-01-02', 'acknowledged', clerk);
  const second = mail('b', '2026-01-04', 'interview', clerk, { thread: ['b', 'a'] });
  const third = mail('c', '2026-01-20', 'rejected', {}, { thread: ['c', 'a', 'b'] });
  expect(new Set(ids([], first, second, third)).size).toBe(1);
  const found = ids(lessons, first, second, third);
  expect(found[0]).not.toBe(found[1]);
  expect(found[2]).toBe(found[1]);
});

test('an old name means what the person calls it now', () => {
  const lessons = [
    lesson(1, 'called', side(2, 'Elm Press', 'Proofreader'), side(2, 'Talent Team', 'Reader')),
  ];
  const [first] = assigned(
    lessons,
    mail('a', '2026-01-02', 'acknowledged', { company: 'Talent Team', role: 'Reader' }),
  );
  expect(first?.finding.opening).toEqual({ company: 'Elm Press', role: 'Proofreader' });
});

test('a name that another opening bears now is no old name', () => {
  const lessons = [lesson(1, 'called', side(2, 'Acme', 'Nurse'), side(2, 'Acme', 'Clerk'))];
  const stored = {
    id: 'stored',
    opening: clerk,
    domains: new Set<string>(),
    thread: new Set<string>(),
    happenings: asClerk.happenings,
  };
  const [only] = assignFindings([mail('c', '2026-01-20', 'rejected', clerk)], [stored], () => 'new', lessons);
  expect(only?.applicationId).toBe('stored');
});

test('who writes from a domain that the person attached to an employer writes for that employer', () => {
  const stored = {
    id: 'stored',
    opening: clerk,
    domains: new Set(['parent.example']),
    attached: new Set(['parent.example']),
    thread: new Set<string>(),
    happenings: asClerk.happenings,
  };
  const welder = mail('d', '2026-02-20', 'acknowledged', { role: 'Welder' }, { domain: 'parent.example' });
  const [only] = assignFindings([welder], [stored], () => 'new', []);
  expect(only).toMatchObject({
    applicationId: 'new',
    finding: { opening: { company: 'Acme', role: 'Welder' } },
  });
});

const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
const someLessons = fc
  .array(
    fc.record({
      kind: fc.constantFrom('together' as const, 'apart' as const),
      one: fc.subarray(keys, { minLength: 1 }),
      other: fc.subarray(keys, { minLength: 1 }),
    }),
    { maxLength: 6 },
  )
  .map((said) =>
    said.map(({ kind, one, other }, at) =>
      lesson(
        at + 1,
        kind,
        side(20, 'Acme', 'Clerk', ...one),
        side(21, 'Acme', 'Clerk', ...other.filter((key) => !one.includes(key))),
      ),
    ),
  )
  .filter((lessons) => lessons.every(({ other }) => other.sources.length > 0));

test('the last word counts: its two sides are one group or two that are parted', () => {
  fc.assert(
    fc.property(someLessons, (lessons) => {
      const last = lessons.at(-1);
      if (!last) return;
      const { groupOf, parted } = taughtGroups(lessons);
      const groups = (of: LessonSide) => [...new Set(of.sources.map((source) => groupOf.get(source) ?? ''))];
      const [one, other] = [groups(last.one), groups(last.other)];
      if (last.kind === 'together') expect(one).toEqual(other);
      else expect(parted.get(one[0] ?? '')).toContain(other[0]);
      for (const [group, others] of parted) expect(others).not.toContain(group);
    }),
  );
});
