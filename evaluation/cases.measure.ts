import { readAllWords, readEmployersWords } from '#features/reasons/domain/observe-wording.ts';
import { missesOf } from './explaining/misses-of.ts';
import {
  firstThree,
  isBadLuck,
  isLaidOnThePerson,
  type RankedCase,
  rankedCase,
} from './explaining/ranked.ts';
import { goals, shareOf } from './explaining/share-of.ts';
import { wordsInMails } from './explaining/words-in-mails.ts';
import { labelledCases } from './labelled-cases.ts';

/** How often the engine names the cause that a counsellor names, and one that must not come first. */
export function* measure(): Generator<string> {
  const all = labelledCases().map(rankedCase);
  const badLuck = all.filter(({ labelled }) => isBadLuck(labelled)).length;
  const forbidden = all.filter(({ isForbiddenFirst }) => isForbiddenFirst).length;
  yield `${all.length} labelled rejections; a forbidden cause comes first in ${forbidden}, goal 0`;
  yield `${badLuck} of them are pure bad luck; it is laid on the person in ${all.filter(isLaidOnThePerson).length}, goal 0`;
  yield `a leading cause comes first: ${told(all.map(({ isFirst }) => isFirst))}, goal ${goals.first}`;
  yield `a leading cause is among the first two: ${told(all.map(({ isInFirstTwo }) => isInFirstTwo))}, goal ${goals.firstTwo}`;
  yield `modest where little is known: ${told(all.map(({ isModest }) => isModest))}, goal 1`;
  for (const ranked of all) {
    const misses = missesOf(ranked);
    if (misses.length > 0) yield `- ${missTold(ranked, misses)}`;
  }
  for (const [name, reader] of [
    ['plain words', readEmployersWords],
    ['words, read twice,', readAllWords],
  ] as const) {
    const { byReason, falseReasons } = wordsInMails(reader);
    const understood = Object.entries(byReason).map(([reason, heard]) => `${reason} ${share(heard)}`);
    yield `reasons that ${name} show in the labelled mails, written for other purposes: ${understood.join(', ')}`;
    yield `a reason shown where the mail names none: ${share(falseReasons)}`;
  }
}

const share = ({ understood, of }: { understood: number; of: number }): string => `${understood} of ${of}`;

function told(answers: readonly (boolean | undefined)[]): string {
  const { yes, of } = shareOf(answers);
  return `${yes} of ${of} (${(yes / of).toFixed(2)})`;
}

const missTold = (ranked: RankedCase, misses: readonly string[]): string =>
  `${ranked.labelled.id}: ${misses.join(', ')}; ${ranked.labelled.leading.join('/') || 'none'} expected, ${firstThree(ranked)} told`;
