import { expect, test } from 'vitest';
import { groupJobs } from './group-jobs.ts';
import { markedSpans } from './marked-spans.testing.ts';
import { withNames } from './with-names.ts';

function namesIn(marked: string): (string | undefined)[] {
  const { document, spans } = markedSpans(marked);
  const [job] = groupJobs(spans).map((entry) => withNames(document, entry, spans, ['employer', 'title']));
  return [job?.title?.text, job?.employer?.text];
}

test('the employer that was not seen is what else stands in the line', () => {
  expect(namesIn('{title:Baker}, Elm Foods, {start:2019} – {end:2021}')).toEqual(['Baker', 'Elm Foods']);
});

test('the title that was not seen is what else stands in the line', () => {
  expect(namesIn('{employer:Elm Foods} | Baker | {start:2019} – {end:2021}')).toEqual(['Baker', 'Elm Foods']);
});

test('the employer may be the short line above', () => {
  expect(namesIn('Elm Foods\n{title:Baker} {start:2019} – {end:2021}')).toEqual(['Baker', 'Elm Foods']);
  expect(namesIn('• Elm Foods\n{title:Baker} {start:2019} – {end:2021}')).toEqual(['Baker', undefined]);
});

test.each([
  '{title:Baker}, for two years, {start:2019} – {end:2021}',
  '{title:Baker}, Route 66, {start:2019} – {end:2021}',
  '{title:Baker}, Elm Foods',
])('in “%s” no employer is named', (marked) => {
  expect(namesIn(marked)[1]).toBeUndefined();
});
