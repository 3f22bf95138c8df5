import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { payIn } from '../pay-in.ts';
import { sectionsOf } from '../sections.ts';
import { findFlags } from './find-flags.ts';
import { flagIds } from './flag-catalogue.ts';
import { flagExamples } from './flag-examples.testing.ts';

const flagsIn = (text: string, title: string | null = null, company: string | null = null) => {
  const document = documentWords(text);
  return findFlags({
    document,
    sections: sectionsOf(document),
    requirements: [],
    pay: payIn(text),
    title,
    company,
  });
};
const idsIn = (text: string) => flagsIn(text).map(({ id }) => id);

describe('flags of a posting', () => {
  it.each(flagExamples)('%s is found where it is and not where it only seems to be', (id, shows, looksSo) => {
    expect(idsIn(shows)).toContain(id);
    expect(idsIn(looksSo)).not.toContain(id);
  });

  it('has examples for every flag that a text can show', () => {
    const needFacts = [
      'old-posting',
      'reposted',
      'not-on-company-site',
      'layoffs',
      'duplicates',
      'no-company',
    ];
    expect([...flagExamples.map(([id]) => id), ...needFacts].sort()).toEqual([...flagIds].sort());
  });

  it('finds German wordings', () => {
    expect(idsIn('Verstärke unser junges, dynamisches Team.')).toContain('age-coding');
    expect(idsIn('Vergütung: reine Provision, nach oben offen.')).toContain('commission-only');
    expect(idsIn('Drei Probetage sind unbezahlt.')).toContain('unpaid-trial');
    expect(idsIn('Wir suchen Verstärkung für unser Team in Kassel, 38 Stunden, 30 Tage Urlaub.')).toEqual([]);
  });

  it('quotes the shortest clause that suffices', () => {
    const [flag] = flagsIn(
      'The kitchen is busy on Fridays, you will need a thick skin, and parking is behind the house.',
    );
    expect(flag).toMatchObject({ id: 'thick-skin', quote: 'you will need a thick skin' });
  });

  it('shows each flag once, in the order of the text', () => {
    const flags = flagsIn('We are one big family. Yes, one big family.\nWe work hard and play hard.');
    expect(flags.map(({ id }) => id)).toEqual(['family', 'work-hard-play-hard']);
  });

  it('takes the years that it is told, so that nothing becomes impossible by growing old', () => {
    const document = documentWords('You have 12 years of experience with ChatGPT.');
    const ask = (year: number) =>
      findFlags({
        document,
        sections: [],
        requirements: [],
        pay: undefined,
        title: null,
        company: null,
        year,
      });
    expect(ask(2026).map(({ id }) => id)).toEqual(['impossible-years']);
    expect(ask(2040)).toEqual([]);
  });

  it('never stops on any text, and every span holds its quote', () => {
    const words = fc.constantFrom(
      ...flagExamples.flatMap(([, shows, looksSo]) => [shows, looksSo, '\n', '🚀', '  ']),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((each) => each.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const flags = flagsIn(text, text, text);
        for (const { quote, span } of flags) {
          expect(text.slice(...span)).toBe(quote);
          expect(quote.length).toBeGreaterThan(0);
        }
        expect(new Set(flags.map(({ id }) => id)).size).toBe(flags.length);
      }),
    );
  });
});
