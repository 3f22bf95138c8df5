import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { alikeEntries } from './alike-entries.ts';
import { labelledName } from './labelled-name.ts';
import { readAsSection } from './read-as-section.ts';
import type { ResumePart } from './resume-labels.ts';
import { type ResumeSpan, spanBetween } from './resume-spans.ts';
import { wholeDates } from './whole-dates.ts';
import { wholeLists } from './whole-lists.ts';
import { withoutHeadline } from './without-headline.ts';

type Mending = typeof wholeDates;

/** What a text says after a mending, when its parts were read as they are given: `part text`, each once in the text. */
function mended(mend: Mending, text: string, read: readonly string[]): string[] {
  const document = documentWords(text);
  const spans = read.map((each): ResumeSpan => {
    const [part = '', ...words] = each.split(' ');
    const start = text.indexOf(words.join(' '));
    const word = document.ends.findIndex((end) => end > start);
    const place = { start, end: start + words.join(' ').length, line: document.lines[word] ?? 0 };
    return spanBetween(document, { part: part as ResumePart, ...place });
  });
  return mend(document, spans).map((span) => `${span.part} ${span.text}`);
}

test('a date that was read in two is one', () => {
  expect(mended(wholeDates, 'Realschule, 07/2008', ['school Realschule', 'grad 07', 'grad 2008'])).toEqual([
    'school Realschule',
    'grad 07/2008',
  ]);
});

test('years before months are no times, and the sides of a time are in order', () => {
  const read = ['start 2019', 'start 03', 'start 2022'];
  expect(mended(wholeDates, '2019-03 – 2022-11', read)).toEqual(['start 2019-03', 'end 2022-11']);
});

test('what was read wider than the date stays', () => {
  expect(mended(wholeDates, 'summers 2013', ['start summers 2013'])).toEqual(['start summers 2013']);
});

test('an entry that lacks its title has it where the others do', () => {
  const text = [
    'Weidenwerk, Kiel\t2019 – 2021',
    'Head gardener',
    '• Led a team',
    'Nordlicht, Jena\t2015 – 2018',
    'Foreman',
    '• Cut hedges',
    'Moosbach, Ulm\t2012 – 2014',
    'Offsider',
  ].join('\n');
  const read = [
    ...['employer Weidenwerk', 'start 2019', 'end 2021', 'title Head gardener'],
    ...['employer Nordlicht', 'start 2015', 'end 2018', 'title Foreman'],
    ...['employer Moosbach', 'start 2012', 'end 2014'],
  ];
  expect(mended(alikeEntries, text, read)).toEqual([...read, 'title Offsider']);
});

test('under a heading of schooling employers are schools, and under referees nobody works', () => {
  const text = 'Education\nTer Groene College\n2012 – 2014\nReferees\nMrs Bevan, Manager';
  const read = ['heading Education', 'employer Ter Groene College', 'start 2012', 'end 2014'];
  expect(mended(readAsSection, text, [...read, 'heading Referees', 'title Manager'])).toEqual([
    ...['heading Education', 'school Ter Groene College', 'from 2012', 'grad 2014', 'heading Referees'],
  ]);
});

test('a headline above the work is no job', () => {
  const text = 'Backend engineer\n\nExperience\nDeveloper, Orrery, 2019 – 2021';
  const work = ['heading Experience', 'title Developer', 'employer Orrery', 'start 2019', 'end 2021'];
  expect(mended(withoutHeadline, text, ['title Backend engineer', ...work])).toEqual(work);
});

test('a list under a heading of skills is whole, without labels and remarks', () => {
  const text = 'Skills\nTools: SQL, Two-way radio, Excel (good)';
  expect(mended(wholeLists, text, ['heading Skills', 'skill SQL', 'skill Excel'])).toEqual([
    ...['heading Skills', 'skill SQL', 'skill Two-way radio', 'skill Excel'],
  ]);
});

test('a name behind the word for it is the name', () => {
  expect(labelledName('Lebenslauf\nName   Ada Lindqvist\nOrt   Kiel')).toBe('Ada Lindqvist');
  expect(labelledName('Name of the company')).toBeNull();
});
