import { describe, expect, it } from 'vitest';
import { impossibleYears } from './impossible-years.ts';

const quoted = (text: string) => {
  const place = impossibleYears(text, 2026);
  return place && text.slice(place.start, place.end);
};

describe('years that nobody can have', () => {
  it.each([
    ['At least 20 years of Kubernetes.', '20 years of Kubernetes'],
    ['Flutter (ten or more years)', 'Flutter (ten or more years'],
    ['Zwölf Jahre Erfahrung mit SwiftUI', 'Zwölf Jahre Erfahrung mit SwiftUI'],
  ])('sees %s', (text, quote) => {
    expect(quoted(text)).toBe(quote);
  });

  it.each([
    'Ten years of Java, three of them with Kubernetes.',
    'We have used Kubernetes. You have 25 years in banking.',
    'Kubernetes has been with us for 30 years, or so it feels.',
    'Five years of TypeScript.',
  ])('leaves %s alone', (text) => {
    expect(quoted(text)).toBeUndefined();
  });
});
