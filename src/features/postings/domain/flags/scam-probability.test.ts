import { describe, expect, it } from 'vitest';
import { documentWords } from '#lib/text/document-words.ts';
import { sectionsOf } from '../sections.ts';
import { findFlags } from './find-flags.ts';
import { scamProbability } from './scam-probability.ts';

function probabilityOf(text: string): number {
  const document = documentWords(text);
  const sections = sectionsOf(document);
  const title = text.split('\n', 1)[0] ?? null;
  const flags = findFlags({ document, sections, requirements: [], pay: undefined, title, company: null });
  return scamProbability({ document, sections, flags, title });
}

const fraud = `Data entry clerk, work from home
Earn $900 per week, no experience needed. Interviews are held on Telegram only.
We will send you a check for office supplies; deposit it and forward the balance to our vendor.`;
const honest = `Ward nurse, Elmwood Hospital
Elmwood is a hospital of 300 beds and our team cares for older patients.
Requirements
- Degree in nursing and current registration
- Two years of experience in acute care
- Good knowledge of wound care and the ability to stay calm
Salary £31,000 to £37,000. Interviews in the week of 3 June at the hospital.`;

describe('the probability of a fraud', () => {
  it('is high where the signs of known frauds come together', () => {
    expect(probabilityOf(fraud)).toBeGreaterThan(0.7);
  });

  it('is low for an ordinary posting', () => {
    expect(probabilityOf(honest)).toBeLessThan(0.05);
  });

  it('always lies between nought and one', () => {
    for (const text of ['', '?', '!!!! ????', fraud.repeat(20)]) {
      expect(probabilityOf(text)).toBeGreaterThan(0);
      expect(probabilityOf(text)).toBeLessThan(1);
    }
  });
});
