import { type ChoiceModel, chancesOf } from '#lib/learned/learned-choice.ts';
import { clueTerms } from './clue-terms.ts';
import { cluesIn, type SeenSign, type SentenceClues } from './clues-in.ts';
import { isExplained } from './is-explained.ts';
import { type HeavyTier, heavyTiers, type Tier, tierOfSign } from './tier.ts';
import learned from './tier-model.json' with { type: 'json' };

/** How heavy a note sounds, and the sentence that carries most of it; no quote when nothing is heavy. */
export interface Safety {
  readonly tier: Tier;
  readonly quote: string | null;
}

const nothing: Safety = { tier: 'none', quote: null };

/** From this chance on, the learned opinion alone speaks up: about 2 in 100 ordinary notes of the project reach it. */
const speaksUp = 0.9;
/** Below these chances it is sure that a phrase which can also be meant lightly was meant lightly. */
const meantLightly = { gift: 0.15, weary: 0.12, other: 0.05 };
/** Words that are never meant lightly when somebody says them of themselves, in any of the languages; folded. */
const never =
  /\b(kill(ing)? (myself|me self)|my (own )?life|suicid\w*|die|dead|wake up|self harm\w*|unaliv\w*|hang(ing)? myself|kms|sterben|umbring\w*|das leben|selbstmord|tot|ritz\w*|geritzt|aufwach\w*|mourir|morte?|me tuer|suicid\w*|matarme|morir(me)?|quitarme|burden|worthless|no hope|all hope|no way out|go on|no future|better off|eine last|hoffnung|keinen sinn|ausweg|keine kraft|nicht mehr|wertlos|besser dran|zelfmoord|dood|sterven|morrer|me matar|matar me)\b/;

/**
 * How heavy a note sounds. Heavy phrases decide, unless they are denied, quoted, or can be meant lightly and everything
 * else in the note says so. Where there is no phrase, the learned opinion decides when it is sure; it does not see sentences
 * whose heavy words are explained. Nothing is kept.
 */
export function tierOf(text: string, model: ChoiceModel = learned): Safety {
  const sentences = cluesIn(text);
  const heavy = 1 - chanceOfNone(model, sentences);
  const said = heaviestSaid(sentences, (sign) => heavy >= lightBelow(sign) || never.test(sign.words));
  if (said) return said;
  const open = sentences.filter(
    (sentence) => !sentence.signs.some((sign) => isExplained(sign, sentence, sentences)),
  );
  if (open.length === 0 || 1 - chanceOfNone(model, open) < speaksUp) return nothing;
  return { tier: mostLikely(model, open), quote: carrying(model, open) };
}

const chanceOfNone = (model: ChoiceModel, sentences: readonly SentenceClues[]): number =>
  chancesOf(model, clueTerms(sentences))[model.classes.indexOf('none')] ?? 1;

/** What is said at its heaviest, by phrases that count; undefined when there are none. */
function heaviestSaid(
  sentences: readonly SentenceClues[],
  counts: (sign: SeenSign) => boolean,
): Safety | undefined {
  for (const tier of heavyTiers) {
    const found = sentences.find((sentence) =>
      sentence.signs.some(
        (sign) => tierOfSign[sign.sign] === tier && !isExplained(sign, sentence, sentences) && counts(sign),
      ),
    );
    if (found) return { tier, quote: found.quote };
  }
  return undefined;
}

/** Giving away, taking leave and being worn out are ordinary more often than other signs are. */
function lightBelow({ sign }: SeenSign): number {
  if (sign === 'farewell') return meantLightly.gift;
  return tierOfSign[sign] === 'C' ? meantLightly.weary : meantLightly.other;
}

function mostLikely(model: ChoiceModel, sentences: readonly SentenceClues[]): HeavyTier {
  const chances = chancesOf(model, clueTerms(sentences));
  const chanceOf = (tier: HeavyTier) => chances[model.classes.indexOf(tier)] ?? 0;
  return heavyTiers.reduce((best, tier) => (chanceOf(tier) > chanceOf(best) ? tier : best));
}

/** The sentence that alone speaks loudest. */
function carrying(model: ChoiceModel, sentences: readonly SentenceClues[]): string | null {
  const ranked = sentences.toSorted(
    (one, other) => chanceOfNone(model, [one]) - chanceOfNone(model, [other]),
  );
  return ranked[0]?.quote ?? null;
}
