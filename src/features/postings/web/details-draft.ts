import type { Posting, PostingFacts } from '../domain/posting.ts';

/** The details as they are being written: every field as text. */
export interface DetailsDraft {
  readonly title: string;
  readonly company: string;
  readonly url: string;
  readonly postedAt: string;
  readonly repostedAt: string;
  readonly applicants: string;
  readonly onCompanySite: string;
}

export function detailsDraft({ title = '', company = '', url = '', facts }: Posting): DetailsDraft {
  const { postedAt = '', repostedAt = '', applicants, onCompanySite } = facts;
  return {
    title,
    company,
    url,
    postedAt,
    repostedAt,
    applicants: applicants === undefined ? '' : String(applicants),
    onCompanySite: onCompanySite === undefined ? '' : onCompanySite ? 'yes' : 'no',
  };
}

/** What is to be changed. A name that stayed as it was is no correction. */
export function partsOf(draft: DetailsDraft, posting: Posting) {
  const { title: _, company: __, ...others } = posting.corrections;
  const name = (key: 'title' | 'company') => {
    const written = draft[key].trim();
    const kept = written === (posting[key] ?? '') ? posting.corrections[key] : written;
    return kept ? { [key]: kept } : {};
  };
  return {
    url: draft.url.trim() || null,
    facts: factsOf(draft),
    corrections: { ...others, ...name('title'), ...name('company') },
  };
}

function factsOf({ postedAt, repostedAt, applicants, onCompanySite }: DetailsDraft): PostingFacts {
  const count = Number(applicants.replace(/\D/g, ''));
  return {
    ...(postedAt && { postedAt }),
    ...(repostedAt && { repostedAt }),
    ...(/\d/.test(applicants) && { applicants: Math.min(count, 1_000_000) }),
    ...(onCompanySite && { onCompanySite: onCompanySite === 'yes' }),
  };
}
