import { type ChoiceModel, chancesOf } from '#lib/learned/learned-choice.ts';
import type { HintedId } from '../evidence-hinted.ts';
import { openedChoice } from './kept-choice.ts';
import kept from './reader-choice.json' with { type: 'json' };
import { sentenceTerms } from './sentence-terms.ts';

/** A reason that a sentence seems to tell, and how probably it does, 0–1. */
export interface Hint {
  readonly evidenceId: HintedId;
  readonly probability: number;
}

/** The class of sentences that tell no reason. */
export const tellsNothing = 'nothing';

/** Below this probability a reason is not spoken of; chosen by `evaluation/train-reasons.ts`. */
const { leastProbability } = kept;

let ready: ChoiceModel | undefined;

/** The reason that a sentence seems to tell; undefined when none is probable enough. */
export function hintIn(sentence: string): Hint | undefined {
  ready ??= openedChoice(kept);
  const hint = likeliestHint(ready, sentence);
  return hint.probability >= leastProbability ? hint : undefined;
}

/** The likeliest reason in a sentence, however improbable. */
export function likeliestHint(model: ChoiceModel, sentence: string): Hint {
  const chances = chancesOf(model, sentenceTerms(sentence));
  const hints = model.classes.map((name, place) => ({
    evidenceId: name as HintedId,
    probability: name === tellsNothing ? 0 : (chances[place] ?? 0),
  }));
  return hints.reduce((best, hint) => (hint.probability > best.probability ? hint : best));
}
