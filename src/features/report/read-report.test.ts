import { describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import { reportSchema } from './domain/report.ts';
import { madeSearch } from './made-search.testing.ts';
import { readReport } from './read-report.ts';

describe.each(engines)('on %s', (engine) => {
  test('a report has all parts, and names no employer unless it is to', async () => {
    const call = await testClient(engine);
    const company = await madeSearch(call, 16);
    const report = await readReport(call, { period: 'quarter', named: false });
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({ made: '2026-04-15', patterns: { applications: 16 } });
    expect([report.causes.all.applications, report.gaps?.postings, report.applications]).toEqual([
      12,
      3,
      undefined,
    ]);
    expect(report.effort.days).toHaveLength(21);
    expect(JSON.stringify(report)).not.toContain(company);
    const named = await readReport(call, { period: 'month', named: true });
    expect(named.applications).toHaveLength(16);
    expect(named.patterns.period).toBe('month');
    expect(JSON.stringify(named)).toContain(`Baker at ${company}`);
  });

  test('without anything there is a report, too, and it says so', async () => {
    const report = await readReport(await testClient(engine), { period: 'quarter', named: false });
    expect(report).toMatchObject({ patterns: { applications: 0 }, causes: { all: { more: 10 } } });
    expect(report.gaps).toBeUndefined();
  });
});
