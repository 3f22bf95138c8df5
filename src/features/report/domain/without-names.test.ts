import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causesOverTime } from '#features/patterns/domain/causes-over-time.ts';
import { madeRecords, today } from '#features/patterns/domain/made-records.testing.ts';
import { patternsOf } from '#features/patterns/domain/patterns.ts';
import { type Report, reportSchema } from './report.ts';
import { withoutNames } from './without-names.ts';

const companies = ['Crumb & Co', 'Żabka Nowa', 'Lotus', 'Ελλάς Αρτος'];
const titles = ['Baker at {}', '{}: night baker', 'Baker ({})'];

function reportOf(company: string, title: string): Report {
  const records = madeRecords({ seed: company, count: 60 }).map((record, at) =>
    at % 2 === 0
      ? {
          ...record,
          role: title.replace('{}', company),
          resumes: [{ id: `r${at % 4}`, name: `For ${company}` }],
        }
      : record,
  );
  return {
    made: today,
    patterns: patternsOf(records, today, { period: 'quarter' }),
    causes: causesOverTime([], 'quarter'),
    effort: { today, days: [] },
    gaps: gapsNamed(company),
  };
}

function gapsNamed(company: string): NonNullable<Report['gaps']> {
  const counts = { asked: 3, must: 3, nice: 0, shown: 0, partly: 0, unshown: 0, missing: 3, unclear: 0 };
  const gap = (key: string, name: string) => ({ key, name, ...counts, no: { asked: 0, shown: 0 } });
  return {
    gaps: [gap('words experience', `Years at ${company}`), gap('skill excel', 'Excel')],
    seldom: [],
    seldomTotal: 0,
    postings: 3,
    withNewest: 0,
    waiting: 0,
    hasResume: true,
  };
}

test('no employer is named in it, whatever roles, résumés and things asked are called', () => {
  fc.assert(
    fc.property(fc.constantFrom(...companies), fc.constantFrom(...titles), (company, title) => {
      const report = reportOf(company, title);
      expect(JSON.stringify(report)).toContain(company);
      const bare = withoutNames(report, companies);
      for (const name of companies) expect(JSON.stringify(bare)).not.toContain(name);
      expect(reportSchema.parse(bare)).toEqual(bare);
      expect(bare.gaps?.gaps.map(({ name }) => name)).toEqual(['Excel']);
    }),
  );
});

test('counts and other names stay, and one group has one letter everywhere', () => {
  const report = reportOf('Lotus', 'Baker at {}');
  const bare = withoutNames(report, ['Lotus']);
  const groupsOf = ({ patterns }: Report, by: string) =>
    patterns.tables.filter((table) => table.by === by).map(({ groups }) => groups);
  const [answered = [], screen = []] = groupsOf(bare, 'document');
  expect(answered.map(({ name }) => name)).toEqual(screen.map(({ name }) => name));
  expect(answered[0]).toMatchObject({ key: 'A', name: 'A' });
  expect(groupsOf(bare, 'role')[0]?.map(({ own }) => own)).toEqual(
    groupsOf(report, 'role')[0]?.map(({ own }) => own),
  );
  expect(groupsOf(bare, 'channel')).toEqual(groupsOf(report, 'channel'));
  const compared = bare.patterns.comparisons.filter(({ by }) => by === 'document');
  for (const { first } of compared) expect(answered.map(({ key }) => key)).toContain(first.key);
});
