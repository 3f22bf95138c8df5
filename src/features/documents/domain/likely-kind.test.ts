import { expect, test } from 'vitest';
import { letterLines, resumeText } from '../resume.testing.ts';
import { likelyKind } from './likely-kind.ts';
import { nameOfFile } from './name-of-file.ts';

test('a text that speaks to somebody is a letter', () => {
  expect(likelyKind(letterLines.join('\n'))).toBe('letter');
  expect(likelyKind('Ola Lindqvist\n\nSehr geehrte Frau Ruiz,\nals Bäckerin')).toBe('letter');
  expect(likelyKind(resumeText)).toBe('resume');
});

test('a file gives its name to the document, without its ending and its odd signs', () => {
  expect(nameOfFile('ola_cv-2026.pdf')).toBe('ola cv 2026');
  expect(nameOfFile('C:\\files\\Lebenslauf.docx')).toBe('Lebenslauf');
  expect(nameOfFile('.pdf')).toBe('.pdf');
});
