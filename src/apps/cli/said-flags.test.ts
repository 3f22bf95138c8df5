import { expect, test } from 'vitest';
import { type FlagId, flagCatalogue, flagIds } from '#features/postings/domain/flags/flag-catalogue.ts';
import { withSaidFlags } from './said-flags.ts';

const said = (id: FlagId) =>
  withSaidFlags({ title: 'Baker', flags: [{ id, ...flagCatalogue[id], quote: 'a quote', span: [4, 11] }] });

test.each(flagIds)('%s says calmly why it matters and what to check', (id) => {
  const [{ why = '', check = '' } = {}] = said(id).flags;
  for (const text of [why, check]) {
    expect(text).toMatch(/^\p{Lu}.+\.$/u);
    expect(text).not.toMatch(/[{}!$]|\bundefined\b|stupid|fake|red flag/i);
  }
});

test('a command writes a signal in the usual shape and order, and the rest of the reading as it is', () => {
  expect(JSON.stringify(said('family'))).toBe(
    JSON.stringify({
      title: 'Baker',
      flags: [
        {
          id: 'family',
          category: 'culture',
          weight: 1,
          why: 'Being called family is kind, and sometimes makes it hard to say no to extra hours.',
          check: 'Ask how somebody last turned down overtime, and what happened.',
          quote: 'a quote',
          span: [4, 11],
        },
      ],
    }),
  );
});
