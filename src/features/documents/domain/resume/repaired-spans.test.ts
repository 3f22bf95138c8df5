import { expect, test } from 'vitest';
import { markedSpans, said } from './marked-spans.testing.ts';
import { repairedSpans } from './repaired-spans.ts';

function repaired(marked: string): string[] {
  const { document, spans } = markedSpans(marked);
  return said(repairedSpans(document, spans));
}

test('a line that names no part, right above a title, is the employer', () => {
  expect(repaired('{heading:Elm Press}\n{title:Baker}, {start:2019}')[0]).toBe('employer: Elm Press');
  expect(repaired('{heading:Experience}\n{title:Baker}, {start:2019}')[0]).toBe('heading: Experience');
  expect(repaired('{heading:Bits}\n{title:Baker}, {employer:Elm}')[0]).toBe('heading: Bits');
});

test('a school with a degree beside it is no employer', () => {
  expect(repaired('{degree:BSc Nursing}, {employer:University of Westhaven}')).toContain(
    'school: University of Westhaven',
  );
  expect(repaired('{title:Lecturer}, {employer:University of Westhaven}, {start:2019}')).toContain(
    'employer: University of Westhaven',
  );
});

test('of two employers the one that names an occupation is the title', () => {
  expect(repaired('{employer:Elm Foods}, {employer:Baker}, {start:2019}')).toEqual([
    'employer: Elm Foods',
    'title: Baker',
    'start: 2019',
  ]);
});
