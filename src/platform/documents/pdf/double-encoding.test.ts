import { expect, test } from 'vitest';
import { undoDoubleEncoding } from './double-encoding.ts';

test('letters that were encoded twice are whole again', () => {
  expect(undoDoubleEncoding('cafÃ© â\u0080\u0093 LipitorÂ®, ï¼\u008C')).toBe('café – Lipitor®, ，');
  expect(undoDoubleEncoding('ExcelÂ and WordÂ')).toBe('Excel  and Word ');
});

test('letters as they are meant stay', () => {
  for (const text of ['Größe, Übergabe, café', 'São João', 'ÂGE', 'Á propos «quoted»', 'plain']) {
    expect(undoDoubleEncoding(text)).toBe(text);
  }
});
