import { expect, test } from 'vitest';
import { nameSpans } from './name-spans.ts';

const names = (text: string) => nameSpans(text, false).map(({ name }) => name);

test('names reach over the words that join them', () => {
  expect(names('We at the Bank of Fennmark wrote')).toContain('Bank of Fennmark');
});

test('no name reaches over the end of a sentence or a line', () => {
  expect(names('Greetings from Elm. Yours, Ada')).not.toContain('Elm. Yours');
  expect(names('Ada Holm\nElm Press')).not.toContain('Ada Holm Elm Press');
});

test('a saint keeps the name', () => {
  expect(names('at St. Brannoc Hospital')).toContain('St. Brannoc Hospital');
});

test('the words beside a name are told', () => {
  const [span] = nameSpans('your application to Elmpress was read', false);
  expect(span).toMatchObject({
    before: 'to',
    twoBefore: 'application to',
    after: 'was',
    twoAfter: 'was read',
    alone: false,
  });
});
