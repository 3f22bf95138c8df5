import { expect, test } from 'vitest';
import { nurseResume as nurse } from '#features/documents/domain/resume/made-resumes.testing.ts';
import { developer, shown } from './made-pair.testing.ts';

const withWords = (text: string, words: string) => {
  const { passages } = shown(text);
  return passages.find(({ start, end }) => text.slice(start, end).includes(words));
};

test.each([
  ['Care for 12 patients', 'work', 0],
  ['Helped residents', 'work', 1],
  ['BSc Nursing', 'education', undefined],
  ['Quay Street', 'top', undefined],
])('“%s” stands in the part it belongs to', (words, section, job) => {
  expect(withWords(nurse, words)).toMatchObject({ section, job });
});

test('a passage knows its skills and its telling words', () => {
  const passage = withWords(developer, 'Built services');
  expect(passage?.skills.map(({ entry }) => entry.name)).toEqual(
    expect.arrayContaining(['TypeScript', 'Node.js']),
  );
  expect([...(passage?.roots ?? [])]).not.toContain('in');
});

test('passages rise, never overlap and keep to one line', () => {
  for (const text of [nurse, developer, '', 'One. Two; three']) {
    let reached = 0;
    for (const { start, end } of shown(text).passages) {
      expect(start).toBeGreaterThanOrEqual(reached);
      expect(text.slice(start, end)).not.toContain('\n');
      reached = end;
    }
  }
});
