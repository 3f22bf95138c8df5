import { readAllWords, readEmployersWords } from '#features/reasons/domain/observe-wording.ts';
import { setAsideScore } from './reasons/set-aside-scores.ts';

/** How many reasons are found in whole mails that nothing was learned from, by phrases alone and with the second reader. */
export function* measure(): Generator<string> {
  for (const [name, reader] of [
    ['phrases alone', readEmployersWords],
    ['with the second reader', readAllWords],
  ] as const) {
    const { direct, indirect, another, falseReasons } = setAsideScore(reader);
    yield `${name}: reasons found ${direct.found} of ${direct.of} told directly, ${indirect.found} of ${indirect.of} told in a roundabout way; another reason shown in ${another}; a reason shown where none is told ${falseReasons.found} of ${falseReasons.of}`;
  }
}
