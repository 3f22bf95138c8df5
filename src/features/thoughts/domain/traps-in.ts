import { type ChoiceModel, chancesOf } from '#lib/learned/learned-choice.ts';
import { noteSentences } from '#lib/text/note-sentences.ts';
import { thoughtTerms } from './thought-terms.ts';
import { type TrapId, trapIds } from './trap.ts';
import learned from './trap-model.json' with { type: 'json' };

/** A trap that may fit, with the sentence that speaks most for it. */
export interface SuggestedTrap {
  readonly id: TrapId;
  readonly quote: string;
  /** How likely this type is, of all twelve and none. Modest: types are told apart badly, by people too. */
  readonly confidence: number;
}

/** Below this chance of balanced thinking something is suggested: at most 1 in 5 balanced texts of the project are. */
const balancedEnough = 0.32;
/** Always several to choose from, so that no single type looks certain. */
const suggested = 3;
/** Higher would claim more than the measured share of first places that fit. */
const mostSure = 0.6;

/** Thinking traps that may fit a text, the most likely first; none on a balanced one. */
export function trapsIn(text: string, model: ChoiceModel = learned): SuggestedTrap[] {
  const chanceOf = chancesByName(model, text);
  if (chanceOf('balanced') >= balancedEnough) return [];
  const sentences = noteSentences(text).map((quote) => ({ quote, chanceOf: chancesByName(model, quote) }));
  return trapIds
    .toSorted((one, other) => chanceOf(other) - chanceOf(one))
    .slice(0, suggested)
    .flatMap((id) => {
      const quoted = sentences.toSorted((one, other) => other.chanceOf(id) - one.chanceOf(id))[0];
      return quoted ? [{ id, quote: quoted.quote, confidence: asConfidence(chanceOf(id)) }] : [];
    });
}

function chancesByName(model: ChoiceModel, text: string): (name: string) => number {
  const chances = chancesOf(model, thoughtTerms(text));
  return (name) => chances[model.classes.indexOf(name)] ?? 0;
}

const asConfidence = (chance: number): number => Math.round(Math.min(mostSure, chance) * 100) / 100;
