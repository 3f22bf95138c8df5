import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endings } from '#features/applications/domain/event.ts';
import { findingSchema } from '#features/applications/domain/finding.ts';
import { standing } from '#features/applications/domain/standing.ts';
import { otherStatusWords } from './other-status-words.ts';
import { findingsOfRows } from './row-findings.ts';
import type { Mapping } from './tracker-field.ts';
import { trackerFields } from './tracker-field.ts';

const mapping: Mapping = {
  Company: 'company',
  Role: 'role',
  Applied: 'appliedOn',
  Status: 'status',
  Changed: 'statusOn',
  Result: 'outcome',
  'Interview 1': 'interviewOn',
  'Interview 2': 'interviewOn',
  Link: 'url',
  Via: 'channel',
};
const row = { Company: 'Acorn', Role: 'Clerk', Applied: '2024-03-01', Status: 'Applied' };
const read = (cells: Record<string, string>, options = {}) =>
  findingsOfRows([{ ...row, ...cells }], mapping, { dayOrder: 'day-first', ...options });
const events = (cells: Record<string, string>, options = {}) => read(cells, options).findings[0]?.happenings;

describe('the events of a row', () => {
  test('an ending stands on the day of its status', () => {
    expect(events({ Status: 'Rejected', Changed: '2024-03-20' })).toEqual([
      { kind: 'applied', on: '2024-03-01' },
      { kind: 'rejected', on: '2024-03-20', quote: 'Status: Rejected' },
    ]);
  });

  test('an ending without a day stands beside the application, and says that its day is not known', () => {
    expect(events({ Status: 'Ghosted' })?.[1]).toEqual({
      kind: 'silent',
      on: '2024-03-01',
      quote: 'Status: Ghosted',
      dayUnknown: true,
    });
  });

  test('being applied is no event of its own beside the applied date', () => {
    expect(events({})).toEqual([{ kind: 'applied', on: '2024-03-01' }]);
  });

  test('several interview columns are several rounds, and the status names the last', () => {
    const [, first, second] =
      events({ 'Interview 1': '9/3/2024', 'Interview 2': '3/4/2024', Status: 'Final round' }) ?? [];
    expect(first).toEqual({ kind: 'interview', on: '2024-03-09' });
    expect(second).toEqual({ kind: 'interview', on: '2024-04-03', round: 'final' });
  });

  test('an interview column may name its round, and a column may be ticked', () => {
    const columns: Mapping = {
      C: 'company',
      D: 'appliedOn',
      'Phone screen': 'interviewOn',
      'Rejected?': 'rejected',
    };
    const cells = { C: 'Acorn', D: '2024-03-01', 'Phone screen': '2024-03-05', 'Rejected?': 'x' };
    const { findings } = findingsOfRows([cells], columns, { dayOrder: 'day-first' });
    expect(findings[0]?.happenings.map(({ kind, round, on }) => [kind, round, on])).toEqual([
      ['applied', undefined, '2024-03-01'],
      ['interview', 'screen', '2024-03-05'],
      ['rejected', undefined, '2024-03-05'],
    ]);
  });

  test('a stage and an outcome in two columns are both told', () => {
    const kinds = events({ Status: 'technical_interview', Result: 'rejected' })?.map(({ kind }) => kind);
    expect(kinds).toEqual(['applied', 'interview', 'rejected']);
  });

  test('"rejected after the interview" keeps the interview', () => {
    expect(events({ Status: 'Rejected after interview' })?.map(({ kind }) => kind)).toEqual([
      'applied',
      'interview',
      'rejected',
    ]);
  });
});

test('the ending a row tells is the ending the application gets, wherever its day is not known', () => {
  const anyDay = fc.constantFrom('', '2024-03-02', '2024-04-30', '2024-12-24');
  fc.assert(
    fc.property(fc.constantFrom(...endings), anyDay, anyDay, (ending, first, second) => {
      const happenings = events({
        Status: otherStatusWords[ending][0] ?? '',
        'Interview 1': first,
        'Interview 2': second,
      });
      expect(standing(happenings ?? []).ending).toBe(ending);
    }),
  );
});

test('an ending before an interview of the same row is pointed out', () => {
  const { findings } = read({ Status: 'Rejected', Changed: '2024-03-20', 'Interview 1': '2024-04-02' });
  expect(findings[0]?.doubt).toEqual({ why: 'days-disagree' });
});

describe('what is unsure or left out', () => {
  test('a status nobody knows is shown, and the row is kept as applied for', () => {
    const { findings, statuses } = read({ Status: 'Frobnicated' });
    expect(statuses).toEqual([{ word: 'Frobnicated', sure: false, count: 1 }]);
    expect(findings[0]?.happenings).toEqual([{ kind: 'applied', on: '2024-03-01' }]);
    expect(findings[0]?.doubt).toEqual({ why: 'status-unknown', word: 'Frobnicated' });
  });

  test('what the person says about a status holds, whatever its case', () => {
    expect(events({ Status: 'CLOSED' }, { statusChoices: { Closed: 'rejected' } })?.[1]?.kind).toBe(
      'rejected',
    );
  });

  test('an impossible day is pointed out, and the row is not lost', () => {
    const { findings } = read({ Status: 'Rejected', Changed: '31.02.2024' });
    expect(findings[0]?.doubt).toEqual({ why: 'day-unreadable', word: '31.02.2024' });
    expect(findings[0]?.happenings).toHaveLength(2);
  });

  test('a row without any day waits for the person to choose one', () => {
    expect(read({ Applied: '' }).leftOut).toEqual([{ row: 1, reason: 'no-day' }]);
    expect(events({ Applied: '' }, { undatedOn: '2024-05-01' })).toEqual([
      { kind: 'applied', on: '2024-05-01', dayUnknown: true, quote: 'Status: Applied' },
    ]);
  });

  test.each([
    [{ Status: 'Wishlist' }, 'not-applied'],
    [{ Status: 'Archived', Applied: '' }, 'saved-only'],
    [{ Company: '', Role: '' }, 'no-opening'],
  ] as const)('a row with %o is left out as %s', (cells, reason) => {
    expect(read(cells).leftOut).toEqual([{ row: 1, reason }]);
  });

  test('an archive flag is no ending', () => {
    expect(events({ Status: 'Archived' })).toEqual([{ kind: 'applied', on: '2024-03-01' }]);
  });

  test('a row that repeats another in full is counted once', () => {
    const { findings, leftOut } = findingsOfRows([row, row], mapping, { dayOrder: 'day-first' });
    expect([findings.length, leftOut]).toEqual([1, [{ row: 2, reason: 'repeated' }]]);
  });
});

describe('a sheet that is brought again', () => {
  const key = (cells: Record<string, string>) => read(cells).findings[0]?.source.key;

  test('a row that moved on is the same row', () => {
    expect(key({ Status: 'Rejected', Changed: '2024-03-20' })).toBe(key({}));
  });

  test('the same row is known by another way of writing its date, its case and its link', () => {
    expect(
      key({ Applied: '1/3/2024', Company: 'ACORN ', Link: 'https://www.acorn.example/job/?utm_source=x' }),
    ).toBe(key({ Link: 'http://acorn.example/job' }));
  });

  test('another opening on another day or under another link is another row', () => {
    expect(
      new Set([key({}), key({ Applied: '2024-03-02' }), key({ Role: 'Cook' }), key({ Link: 'a.example/1' })])
        .size,
    ).toBe(4);
  });

  test('keys do not depend on where a row stands or on what was added', () => {
    const cell = fc.string({ maxLength: 12 });
    const anyRow = fc.record({
      Company: cell,
      Role: cell,
      Applied: fc.constantFrom('2024-01-02', '3/4/2024', 'x', ''),
    });
    fc.assert(
      fc.property(fc.array(anyRow), fc.array(anyRow), (old, added) => {
        const keys = (rows: typeof old) =>
          findingsOfRows(rows, mapping, { dayOrder: 'day-first', undatedOn: '2024-01-01' }).findings.map(
            ({ source }) => source.key,
          );
        expect(keys([...added, ...old.toReversed()])).toEqual(expect.arrayContaining(keys(old)));
      }),
    );
  });
});

test('whatever stands in the cells, every finding is one the importer accepts', () => {
  const everything: Mapping = Object.fromEntries(trackerFields.map((field) => [field, field]));
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'Rejected',
      'Offer',
      '2024-02-30',
      '1/2/24',
      'Interview',
      'yes',
      '45000',
      'x'.repeat(3_000),
    ),
  );
  const anyRow = fc.record(Object.fromEntries(trackerFields.map((field) => [field, cell])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      const tidy = rows.map((cells) =>
        Object.fromEntries(Object.entries(cells).map(([k, v]) => [k, v ?? ''])),
      );
      const { findings, leftOut } = findingsOfRows(tidy, everything, {
        dayOrder: 'month-first',
        undatedOn: '2024-01-01',
      });
      for (const finding of findings) expect(findingSchema.safeParse(finding).error).toBeUndefined();
      expect(findings.length + leftOut.length).toBe(rows.length);
    }),
  );
});
