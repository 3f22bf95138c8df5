import { type ContractWords, contractWords, hoursWords } from './contract-words.ts';
import type { Requirement } from './requirement.ts';

type Asked = Pick<Requirement, 'kind' | 'span'>;

/**
 * The kind of contract and the hours as the posting names them, such as “permanent, part-time”; null when it names
 * neither. What it asks people to bring along is no contract, except for the hours they are to work.
 */
export function contractIn(text: string, asked: readonly Asked[] = []): string | null {
  const top = endOfTop(text);
  const named = [contractWords, hoursWords].flatMap((kinds) => {
    const told = kinds.find((words) => isNamed(words, text, top, asked));
    return told ? [told.kind] : [];
  });
  return named.length > 0 ? named.join(', ') : null;
}

/** The title, and what stands right below it. */
const linesAtTop = 3;

const endOfTop = (text: string): number =>
  [...text.matchAll(/[^\n]+/g)].slice(0, linesAtTop).reduce((_, line) => line.index + line[0].length, 0);

/** What people have behind them. */
const behindThem =
  /\b(?:complet\w+|finished|indentured|post-\w+|experience|diploma|papers|record|or equivalent|years?['’]? (?:of|in|as|on)|abgeschlossen\w*|haben|mitbringen|erfahrung|nachweis|gern gesehen|ist schön|zählt|expérience|experiencia)\b/iu;
/** What is offered: “this internship”, “a paid internship”, “an apprenticeship place”. */
const offering =
  /\b(?:this|paid|offer\w*|bieten|begin\w*|\p{L}+-months?|contract|type|art der stelle)\b[^.]{0,40}$/iu;
const offeredTo =
  /^ (?:places?|positions?|posts?|programmes?|programs?|contracts?|schemes?|runs|lasts|starts|with us|bei uns)\b/iu;

function isNamed(
  { named, otherBefore, otherBehind, isBrought }: ContractWords,
  text: string,
  top: number,
  asked: readonly Asked[],
): boolean {
  return [...text.matchAll(named)].some(({ index, 0: words }) => {
    if (asked.some(({ kind, span }) => kind !== 'schedule' && span[0] <= index && index < span[1]))
      return false;
    const [before, behind] = [beforeIn(text, index), behindIn(text, index + words.length)];
    if (otherBefore?.test(before) || otherBehind?.test(behind)) return false;
    if (!isBrought) return true;
    const isOffered = index < top || offering.test(before) || offeredTo.test(behind);
    return isOffered && !behindThem.test(before + words + behind);
  });
}

const farthest = 120;

/** The sentence up to a place, and from it on. */
const beforeIn = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - farthest), at)
    .split(/\n|[.;!?]\s/)
    .at(-1) ?? '';
const behindIn = (text: string, at: number): string =>
  text.slice(at, at + farthest).split(/\n|[.;!?](?:\s|$)/, 1)[0] ?? '';
