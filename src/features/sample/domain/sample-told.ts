import type { Choice, Way } from '#features/hindsight/domain/choice.ts';
import type { EvidenceId } from '#features/reasons/domain/evidence.ts';
import type { Correction, FactId } from '#features/reasons/domain/fact-correction.ts';
import type { KnownReason } from '#features/reasons/domain/known-reason.ts';

/** What the made-up person said of their applications: enough to look around with. */
interface SampleTold {
  /** Days are counted back from today. */
  readonly reasons: readonly (Of & Omit<KnownReason, 'on'> & { readonly daysAgo: number })[];
  /** To questions of “Why, probably”. */
  readonly answers: readonly (Of & { readonly question: string; readonly answer: EvidenceId })[];
  readonly corrections: readonly (Of & { readonly fact: FactId; readonly correction: Correction })[];
  /** How they went about it. */
  readonly course: readonly (Of & { readonly choice: Choice; readonly way: Way })[];
}

interface Of {
  readonly company: string;
}

export const sampleTold: SampleTold = {
  reasons: [
    {
      company: 'Blue Pier Logistics',
      causes: ['void'],
      how: 'recruiter',
      daysAgo: 50,
      words: 'Dana on the phone: nobody gets the job this year, the budget was stopped.',
    },
  ],
  answers: [
    { company: 'Fennimore Parcel', question: 'applicants', answer: 'many-applicants' },
    { company: 'Tidewell Foods', question: 'reposted', answer: 'reposted' },
  ],
  corrections: [{ company: 'Fennimore Parcel', fact: 'months-out', correction: 1 }],
  course: [
    { company: 'Blue Pier Logistics', choice: 'preparation', way: 'some' },
    { company: 'Blue Pier Logistics', choice: 'terms', way: 'clear' },
    { company: 'Fennimore Parcel', choice: 'letter', way: 'general-letter' },
    { company: 'Fennimore Parcel', choice: 'followUp', way: 'not-asked' },
    { company: 'Tidewell Foods', choice: 'letter', way: 'no-letter' },
    { company: 'Tidewell Foods', choice: 'followUp', way: 'asked-late' },
    { company: 'Larkfield Council', choice: 'letter', way: 'own-letter' },
    { company: 'Larkfield Council', choice: 'preparation', way: 'long' },
    { company: 'Nordlicht Freight', choice: 'letter', way: 'no-letter' },
  ],
};
