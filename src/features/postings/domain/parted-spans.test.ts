import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSkills } from '#features/skills/domain/find-skills.ts';
import { vocabularyOf } from '#features/skills/domain/vocabulary.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { partedSpans } from './parted-spans.ts';
import { partingChoice } from './posting-models.ts';
import { sectionsOf } from './sections.ts';

const vocabulary = vocabularyOf([{ name: 'TypeScript' }, { name: 'React' }, { name: 'GraphQL' }]);

/** The requirements that a passage is taken apart into. */
function parts(text: string): string[] {
  const document = documentWords(text);
  const whole = { part: 'requirement' as const, from: 0, to: document.words.length, chance: 0.9 };
  const skills = findSkills(vocabulary, document);
  return partedSpans(partingChoice, document, sectionsOf(document), [whole], skills).map(({ from, to }) =>
    text.slice(document.starts[from], document.ends[to - 1]),
  );
}

test('a list of names is one requirement each', () => {
  expect(parts('React, TypeScript and GraphQL')).toEqual(['React', 'TypeScript', 'GraphQL']);
});

test.each([
  'clear written reports for members and magistrates',
  'React or TypeScript',
  'current, unencumbered licence',
])('“%s” stays one', (text) => {
  expect(parts(text)).toEqual([text]);
});

test('what the first look parted is joined where it is one', () => {
  const text = 'Clear written reports for members and magistrates';
  const document = documentWords(text);
  const span = (from: number, to: number) => ({ part: 'requirement' as const, from, to, chance: 0.9 });
  const parted = partedSpans(partingChoice, document, sectionsOf(document), [span(0, 5), span(6, 7)], []);
  expect(parted.map(({ from, to }) => [from, to])).toEqual([[0, 7]]);
});

test('parts rise, never overlap and keep a probability', () => {
  const words = fc.array(fc.constantFrom('React', ',', 'and', 'or', 'care', ';', 'years', '3'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, (each) => {
      const document = documentWords(each.join(' '));
      const whole = { part: 'requirement' as const, from: 0, to: document.words.length, chance: 0.8 };
      let reached = 0;
      for (const part of partedSpans(partingChoice, document, sectionsOf(document), [whole], [])) {
        expect(part.from).toBeGreaterThanOrEqual(reached);
        expect(part.to).toBeGreaterThan(part.from);
        expect(part.chance).toBeCloseTo(0.8);
        reached = part.to;
      }
    }),
  );
});
