import { describe, expect, it } from 'vitest';
import { flagsFromFacts } from './flags-from-facts.ts';

const ids = (facts: Parameters<typeof flagsFromFacts>[0]) => flagsFromFacts(facts).map(({ id }) => id);

describe('flags that no text shows', () => {
  it('says nothing of what is not known', () => {
    expect(ids({})).toEqual([]);
    expect(ids({ postedAt: 'some day', seenAt: '2026-05-01' })).toEqual([]);
  });

  it('notes a posting that stands for more than thirty days', () => {
    expect(ids({ postedAt: '2026-03-01', seenAt: '2026-03-31' })).toEqual([]);
    expect(ids({ postedAt: '2026-03-01', seenAt: '2026-04-01' })).toEqual(['old-posting']);
  });

  it('notes what else is known', () => {
    const facts = { postedAt: '2026-03-01', repostedAt: '2026-03-20', onCompanySite: false, layoffs: true };
    expect(ids({ ...facts, duplicates: 3, company: null })).toEqual([
      'reposted',
      'not-on-company-site',
      'layoffs',
      'duplicates',
      'no-company',
    ]);
    expect(ids({ onCompanySite: true, layoffs: false, duplicates: 1, company: 'Alder & Sons' })).toEqual([]);
  });
});
