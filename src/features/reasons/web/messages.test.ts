import { expect, test } from 'vitest';
import { reasonsMessages } from './messages.en.ts';

function leaves(value: object): string[] {
  return Object.values(value).flatMap((inner) => (typeof inner === 'string' ? [inner] : leaves(inner)));
}

const blame =
  /\byou (failed|should have|could have|must|are not|were not|lack)\b|\bfail(ed|ure)?\b|\bfault\b|\bmistake|\bweak|\bnot good enough\b|\breject|\bunfortunately\b|\bdon['’]t give up\b|\bnext time\b|\byou will find\b/i;

test.each([...new Set(leaves(reasonsMessages))])('"%s" blames nobody and promises nothing', (text) => {
  expect(text).not.toMatch(blame);
  expect(text).not.toContain('!');
});

test.each([...new Set(leaves(reasonsMessages))])('"%s" does not speak as "we"', (text) => {
  expect(text).not.toMatch(/\b(we|our|us)\b/i);
});
