import { requirementKey } from '#features/postings/domain/mark-key.ts';
import type { TextMark } from '#features/postings/domain/text-pieces.ts';
import type { JudgedRequirement } from '../domain/match-page.ts';

/** A passage of one of the two texts, and how it looks. */
export interface MatchMark extends TextMark {
  readonly look: JudgedRequirement['showing'] | 'place';
}

/** What is asked, where it stands in the posting. */
export const postingMarks = (requirements: readonly JudgedRequirement[]): MatchMark[] =>
  requirements.map((each) => ({ key: requirementKey(each), span: each.span, look: each.showing }));

/** What shows it, and where it could be shown, in the résumé. */
export const resumeMarks = (requirements: readonly JudgedRequirement[]): MatchMark[] =>
  requirements.flatMap((each): MatchMark[] => {
    const key = requirementKey(each);
    if (each.place?.span) return [{ key, span: each.place.span, look: 'place' }];
    const isShown = each.showing === 'shown' || each.showing === 'partly';
    return isShown ? each.proof.map(({ span }) => ({ key, span, look: each.showing })) : [];
  });
