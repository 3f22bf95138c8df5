import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { findSkills } from './find-skills.ts';
import { ownVocabulary } from './known-skills.ts';
import { vocabularyOf } from './vocabulary.ts';

const made = vocabularyOf([
  { name: 'welding', also: ['MIG welder'] },
  { name: 'sales' },
  { name: 'Sales Navigator' },
  { name: 'front-end development', also: ['front-end', 'frontend'] },
  { name: 'pipe' },
  { name: 'pipe welding', also: ['pipe and tube welding'] },
  { name: 'Quill', context: ['editor', 'writing'] },
  { name: 'Harbour Desk', context: ['helpdesk'] },
  { name: 'EBX' },
]);

function namesIn(text: string, vocabulary = made): string[] {
  return findSkills(vocabulary, documentWords(text)).map(({ entry }) => entry.name);
}

test('the longest name at a place counts', () => {
  expect(namesIn('We do pipe welding.')).toEqual(['pipe welding']);
  expect(namesIn('We cut a pipe, then welding starts')).toEqual(['pipe', 'welding']);
  expect(namesIn('pipe and tube welding')).toEqual(['pipe welding']);
});

test('a name that only begins like another is found as well', () => {
  expect(namesIn('Sales talks')).toEqual(['sales']);
  expect(namesIn('Sales Navigator, then sales')).toEqual(['Sales Navigator', 'sales']);
});

test('plural and singular, other names and small letters are one', () => {
  expect(namesIn('pipes')).toEqual(['pipe']);
  expect(namesIn('two MIG welders')).toEqual(['welding']);
  expect(namesIn('mig welder')).toEqual(['welding']);
  expect(namesIn('WELDING')).toEqual(['welding']);
});

test.each(['front-end development', 'front end development', 'Front-End', 'frontend'])(
  '“%s” is found with and without its hyphen',
  (text) => {
    expect(namesIn(text)).toEqual(['front-end development']);
  },
);

test('a name does not go on in the next line', () => {
  expect(namesIn('pipe\nwelding')).toEqual(['pipe', 'welding']);
});

test('a name of a few letters must be written as a name', () => {
  expect(namesIn('We use EBX daily')).toEqual(['EBX']);
  expect(namesIn('ebx')).toEqual([]);
});

test('an ambiguous name counts in its context or in a list of skills, and never in small letters', () => {
  expect(namesIn('Writing in Quill')).toEqual(['Quill']);
  expect(namesIn('Quill, Sales Navigator')).toEqual(['Quill', 'Sales Navigator']);
  expect(namesIn('Ms Quill leads the team')).toEqual([]);
  expect(namesIn('writing with a quill')).toEqual([]);
});

test('an ambiguous name of several words is clear when it is written in full', () => {
  expect(namesIn('You know Harbour Desk.')).toEqual(['Harbour Desk']);
});

test.each([
  ['Our services are written in Go, Rust and Python.', 'Go'],
  ['Golang at scale', 'Go'],
  ['Statistics with R and SPSS', 'R'],
  ['C developer for embedded systems', 'C'],
  ['Swift and Objective-C for our iOS app', 'Swift'],
  ['Java with Spring and Hibernate', 'Spring'],
  ['Spring Boot services', 'Spring Boot'],
  ['Good knowledge of Excel and Outlook', 'Microsoft Excel'],
  ['You know Microsoft Excel.', 'Microsoft Excel'],
  ['Three years of Ruby on Rails', 'Ruby on Rails'],
  ['JAVASCRIPT, SQL AND PYTHON', 'JavaScript'],
  ['javascript and postgresql', 'PostgreSQL'],
  ['Wundversorgung im Team', 'wound care'],
])('“%s” speaks of %s', (text, name) => {
  expect(namesIn(text, ownVocabulary())).toContain(name);
});

test.each([
  ['Go to our website and apply today.', 'Go'],
  ['Go Ahead Tours drives many routes', 'Go'],
  ['Ask R. Miller.', 'R'],
  ['Plan C is to eat more vitamin C.', 'C'],
  ['A swift answer is sure. Swift Haulage drives at night.', 'Swift'],
  ['In Spring and summer we plant.', 'Spring'],
  ['You excel at talking with people.', 'Microsoft Excel'],
  ['You react calmly when things change.', 'React'],
])('“%s” does not speak of %s', (text, name) => {
  expect(namesIn(text, ownVocabulary())).not.toContain(name);
});

test('an initial is no language of programs, even beside one', () => {
  const text = 'Please write to R. Miller about statistics in R.';
  const found = findSkills(ownVocabulary(), documentWords(text)).filter(({ entry }) => entry.name === 'R');
  expect(found).toMatchObject([{ from: 9, to: 10 }]);
});

test('a town is no abbreviation in the plural', () => {
  expect(namesIn('Our office is in Leeds.', ownVocabulary())).not.toContain('LEED');
  expect(namesIn('Buildings by LEED', ownVocabulary())).toContain('LEED');
});

test('good knowledge by itself is no skill', () => {
  expect(namesIn('Very good knowledge of cooking', ownVocabulary())).toEqual(['cooking']);
});

test('what is found rises, never overlaps and stays in its line', () => {
  const parts = fc.constantFrom(
    'Python',
    'Go',
    'R',
    '.',
    ',',
    '\n',
    'front',
    '-',
    'end',
    'Miller',
    'sales',
    'data',
    'analysis',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string({ maxLength: 5 }))), (words) => {
      const document = documentWords(words.join(' '));
      let reached = 0;
      for (const { from, to } of findSkills(ownVocabulary(), document)) {
        expect(from).toBeGreaterThanOrEqual(reached);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(document.words.length);
        expect(document.lines[to - 1]).toBe(document.lines[from]);
        reached = to;
      }
    }),
  );
});
