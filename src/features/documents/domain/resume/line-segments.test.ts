import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { lineSegments } from './line-segments.ts';

function segments(text: string): string[] {
  const document = documentWords(text);
  return lineSegments(document).map(
    ({ from, to, line, place }) =>
      `${line}${place} ${text.slice(document.starts[from], document.ends[to - 1])}`,
  );
}

test.each([
  ['Baker, Elm Press | Ghent', ['00 Baker', '01 Elm Press', '02 Ghent']],
  ['Baker at Elm Press (Ghent)', ['00 Baker', '01 Elm Press', '02 Ghent']],
  ['2019     Baker   Elm Press', ['00 2019', '01 Baker', '02 Elm Press']],
  ['Baker - Elm-Press', ['00 Baker', '01 Elm-Press']],
  ['Köchin bei Elm\n• Kuchen', ['00 Köchin', '01 Elm', '10 Kuchen']],
  ['', []],
])('“%s” has its parts', (text, expected) => {
  expect(segments(text)).toEqual(expected);
});

test('parts rise, keep to their line and are numbered in it', () => {
  const words = fc.constantFrom('Baker', ',', '-', 'at', '(', '\n', 'Elm', '   ', '2019');
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const document = documentWords(parts.join(' '));
      const found = lineSegments(document);
      for (const [at, { from, to, line, place }] of found.entries()) {
        const before = found[at - 1];
        expect(from).toBeGreaterThanOrEqual(before?.to ?? 0);
        expect(document.lines.slice(from, to).every((each) => each === line)).toBe(true);
        expect(place).toBe(before?.line === line ? before.place + 1 : 0);
      }
    }),
  );
});
