import { type Part, partOf } from './cause.ts';
import type { CauseShare, Explanation } from './explanation.ts';

/** A cause below this share is not spoken of as something to do about or to let go. */
const worthAWord = 0.15;

/** The causes of a part that are likely enough to be named, most likely first; none while it is too early to tell. */
export const likelyEnough = ({ causes, tooEarly }: Explanation, part: Part): readonly CauseShare[] =>
  tooEarly ? [] : causes.filter(({ id, probability }) => partOf[id] === part && probability >= worthAWord);
