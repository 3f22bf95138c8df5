import { expect, test } from 'vitest';
import { observePosting } from './observe-posting.ts';

const seen = (posting: object, appliedAt = '2031-03-10') =>
  observePosting({ id: 'a', stage: 'applied', appliedAt, posting }).map(({ evidenceId }) => evidenceId);

test('an application within two days of the posting is early', () => {
  expect(seen({ postedAt: '2031-03-08' })).toEqual(['early-application']);
  expect(seen({ postedAt: '2031-03-07' })).toEqual([]);
});

test('a posting of more than thirty days is old', () => {
  expect(seen({ postedAt: '2031-02-08' })).toEqual([]);
  expect(seen({ postedAt: '2031-02-07' })).toEqual(['old-posting']);
});

test('who applies right after a reposting is early in the new pile of an old posting', () => {
  const reposted = { postedAt: '2030-12-01', repostedAt: '2031-03-09' };
  expect(seen(reposted)).toEqual(['old-posting', 'early-application', 'reposted']);
});

test('a reposting after the application does not make the application early', () => {
  expect(seen({ postedAt: '2031-03-01', repostedAt: '2031-04-01' })).toEqual(['reposted']);
});

test.each([
  [12, ['few-applicants']],
  [120, []],
  [201, ['many-applicants']],
])('%i applicants show %j', (applicants, expected) => {
  expect(seen({ applicants })).toEqual(expected);
});

test('without a posting nothing is seen', () => {
  expect(observePosting({ id: 'a', stage: 'applied' })).toEqual([]);
});
