import { expect, test } from 'vitest';
import type { Dossier } from '#features/applications/domain/dossier.ts';
import { applicationsCsv } from './applications-csv.ts';

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const source = { kind: 'hand', key: '' } as const;

const acme: Dossier = {
  id: id(1),
  opening: { company: 'Acme, "the" firm', role: '=HYPERLINK("x")', channel: 'board', location: 'Köln' },
  events: [
    { id: id(2), kind: 'applied', on: '2026-03-01', source, note: 'Two lines\nof a note' },
    { id: id(3), kind: 'interview', on: '2026-03-10', source },
    { id: id(4), kind: 'rejected', on: '2026-03-20', source },
  ],
};

async function written(...dossiers: Dossier[]): Promise<string> {
  let text = '';
  for await (const piece of applicationsCsv(async () => ({ items: dossiers }))) text += piece;
  return text;
}

test('the header is stable, because people build sheets on it', async () => {
  expect(await written()).toBe(
    '\uFEFFCompany,Role,Location,Channel,Applied on,Stage,Outcome,Status date,Interviews,Link,Notes,Id\r\n',
  );
});

test('commas, quotes and line ends stay in their cell, and a formula does not run', async () => {
  expect((await written(acme)).split('\r\n')[1]).toBe(
    `"Acme, ""the"" firm","'=HYPERLINK(""x"")",Köln,Job board,2026-03-01,Interview,Rejected,2026-03-20,1,,"Two lines\nof a note",${id(1)}`,
  );
});

test('an open application has no ending', async () => {
  const open = { ...acme, events: acme.events.slice(0, 1) };
  expect(await written(open)).toContain(',2026-03-01,Applied,,2026-03-01,0,');
});
