import type { Fact, RejectionCase } from './case.ts';
import type { KeptElsewhere } from './kept-elsewhere.ts';

/** What a signal of a posting says about how an application ended; most say nothing. */
const flagFacts: Readonly<Record<string, string>> = {
  'evergreen-pool': 'evergreen',
  duplicates: 'same-ad-elsewhere',
};

/** What a posting, a résumé and a letter add to a case. Which words the résumé has is told by the comparison alone. */
export function elsewhereInCase({ posting, resume, letter, musts }: KeptElsewhere): Pick<
  RejectionCase,
  'posting' | 'letter' | 'musts' | 'salaryOffered' | 'leftOut'
> & {
  readonly facts: readonly Fact[];
} {
  const { text, postedAt, repostedAt, applicants, payOffered } = posting ?? {};
  return {
    ...(posting && { posting: { text, postedAt, repostedAt, applicants } }),
    ...(payOffered !== undefined && { salaryOffered: payOffered }),
    ...(letter && { letter }),
    ...(musts && { musts }),
    ...(posting?.fine.includes('evergreen-pool') && { leftOut: ['evergreen-posting' as const] }),
    facts: [...flagsOf(posting), ...pathOf(resume)],
  };
}

const flagsOf = (posting: KeptElsewhere['posting']): Fact[] =>
  (posting?.flags ?? []).flatMap(({ id, quote }) => {
    const fact = flagFacts[id];
    return fact === undefined
      ? []
      : [{ id: fact, value: true, from: 'posting' as const, ...(quote && { quote }) }];
  });

function pathOf(resume: KeptElsewhere['resume']): Fact[] {
  if (!resume) return [];
  const { monthsOut, sentWith } = resume;
  return [
    ...(monthsOut === undefined ? [] : [{ id: 'months-out', value: monthsOut, from: 'resume' as const }]),
    { id: 'resume-sent-with', value: sentWith, from: 'resume' as const },
  ];
}
