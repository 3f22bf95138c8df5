import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

test('the language of a short mail is told', () => {
  expect(detectLanguage('Thank you for your interest in the position.')).toBe('en');
  expect(detectLanguage('Vielen Dank für Ihr Interesse an der Stelle.')).toBe('de');
  expect(detectLanguage('Merci de votre intérêt pour le poste.')).toBe('fr');
});

test('what is no language has none', () => {
  expect(detectLanguage('')).toBeUndefined();
  expect(detectLanguage('12345 -- 67')).toBeUndefined();
});
