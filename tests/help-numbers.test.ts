import { expect, test } from 'vitest';
import { countries } from '#features/help/domain/countries.ts';
import { daysBetween } from '#lib/calendar-day.ts';

const longest = 180;

/** A test of data, which ages: it reads the real clock on purpose. */
const today = new Date().toISOString().slice(0, 10);

interface Entry {
  readonly what: string;
  readonly source: string;
  readonly verifiedOn: string;
}

const entries: readonly Entry[] = countries.flatMap(({ country, emergency, lines }) => [
  ...emergency.map((entry) => ({ what: `${country} ${entry.number}`, ...entry })),
  ...lines.map((entry) => ({ what: `${country} ${entry.name}`, ...entry })),
]);

test('every emergency number and help line says where it was seen', () => {
  const without = entries.filter(({ source }) => !source.startsWith('https://')).map(({ what }) => what);
  expect(without, advice('These have no source')).toEqual([]);
});

test(`every emergency number and help line was looked at within ${longest} days`, () => {
  const old = toSeeAgain(entries, today).map(({ what, source }) => `${what}: ${source}`);
  expect(old, advice(`These were last seen more than ${longest} days ago`)).toEqual([]);
});

test('an entry is due on the 181st day, and one that is dated in the future is as well', () => {
  const entry = { what: 'a line', source: 'https://listeners.example', verifiedOn: '2026-01-01' };
  expect(toSeeAgain([entry], '2026-06-30')).toEqual([]);
  expect(toSeeAgain([entry], '2026-07-01')).toEqual([entry]);
  expect(toSeeAgain([entry], '2025-12-30')).toEqual([entry]);
});

/** One day ahead is allowed: the day of whoever looked may have begun before that of this clock. */
function toSeeAgain(all: readonly Entry[], day: string): Entry[] {
  return all.filter(({ verifiedOn }) => {
    const age = daysBetween(verifiedOn, day);
    return age > longest || age < -1;
  });
}

function advice(finding: string): string {
  return `${finding}. Open each source in src/features/help/domain/countries/. If the number still stands there, set its verifiedOn to today; if it changed, change it; if you cannot confirm it, set confidence to 'low' and take the number out. Do not touch a date without having looked.`;
}
