import { type Remark, remarkOnWhole } from './remark.ts';
import { isShown, mustHaves, shownBy } from './requirements-shown.ts';
import type { ReviewContext } from './review-context.ts';

/** Must-haves of which neither this text nor the résumé sent with it says anything. The quote is of the posting. */
export function unansweredRequirements({ text, posting, reading }: ReviewContext, resumeText = ''): Remark[] {
  if (!posting) return [];
  const shown = shownBy(`${text}\n${resumeText}`, reading);
  const seen = new Set<string>();
  return mustHaves(posting)
    .filter((each) => !isShown(each, shown))
    .filter(({ text: asked }) => !seen.has(asked.toLowerCase()) && seen.add(asked.toLowerCase()))
    .map((requirement) => ({
      ...remarkOnWhole('requirement-not-addressed', { clarity: requirement.skill ? 0.9 : 0.7 }),
      quote: requirement.text,
    }));
}
