import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordClues } from '#lib/sequence/word-clues.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { listPosting, oneLinePosting, prosePosting } from './made-postings.testing.ts';
import { postingModel } from './posting-models.ts';
import { postingSpans } from './posting-spans.ts';
import { sectionsOf } from './sections.ts';

function spansIn(text: string) {
  const document = documentWords(text);
  const spans = postingSpans(postingModel(), document, wordClues(document), sectionsOf(document));
  return spans.map((span) => ({
    ...span,
    document,
    words: text.slice(document.starts[span.from], document.ends[span.to - 1]),
  }));
}

test('title, employer, place and what is asked are told apart', () => {
  const found = spansIn(listPosting);
  const of = (part: string) => found.filter((span) => span.part === part).map(({ words }) => words);
  expect(of('title')).toContain('Payroll Clerk');
  expect(of('company')).toContain('Harbour & Sons');
  expect(of('place')).toContain('Leeds');
  expect(of('requirement').join('\n')).toContain('experience in payroll');
});

test('passages rise, stay in their line and are more or less probable', () => {
  const parts = [listPosting, prosePosting, oneLinePosting].flatMap((text) => text.split(/(?<=[\n.,])/));
  const texts = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((each) => each.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      let reached = 0;
      for (const { from, to, chance, document } of spansIn(text)) {
        expect(from).toBeGreaterThanOrEqual(reached);
        expect(to).toBeGreaterThan(from);
        expect(document.lines[to - 1]).toBe(document.lines[from]);
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1 + 1e-9);
        reached = to;
      }
    }),
    { numRuns: 50 },
  );
});
