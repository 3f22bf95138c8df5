import { expect, test } from 'vitest';
import { applicationOf } from '#features/applications/domain/dossier.ts';
import { sampleDossiers } from './sample-dossiers.ts';

let next = 0;
const newId = () => {
  next += 1;
  return `00000000-0000-4000-8000-${String(next).padStart(12, '0')}`;
};
const sample = sampleDossiers('2026-04-15', newId(), newId);

test('the made-up person has every kind of ending but a happy one, and open applications too', () => {
  const endings = new Set(sample.dossiers.map((dossier) => applicationOf(dossier).ending));
  expect(endings).toEqual(new Set(['rejected', 'silent', 'withdrawn', 'closed', 'declined', undefined]));
});

test('every quoted word stands in its mail', () => {
  for (const { events } of sample.dossiers) {
    for (const { quote, source } of events) {
      if (quote) expect(sample.mails.find(({ key }) => key === source.key)?.text).toContain(quote);
    }
  }
});

test('nothing happens after today', () => {
  const days = sample.dossiers.flatMap(({ events }) => events.map(({ on }) => on));
  expect(days.every((day) => day < '2026-04-15')).toBe(true);
});
