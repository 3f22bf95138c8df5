import { evidenceAfter } from './evidence-after.ts';
import type { Evidence } from './evidence-kind.ts';

/** What a learned reader finds in roundabout words (see `second-reader`), and the plain words that would say the same. */
export const plainOf = {
  'hints-closed': 'says-closed',
  'hints-inside-hire': 'says-inside-hire',
  'hints-gone-before': 'says-gone-before',
  'hints-filled': 'says-filled',
  'hints-condition': 'says-condition',
  'hints-terms': 'says-terms',
  // In roundabout words what is missing sounds like what was not seen.
  'hints-requirement': 'names-skill',
  'hints-too-experienced': 'says-too-experienced',
  'hints-path': 'says-path',
  'hints-test-result': 'says-test-result',
  'hints-interview': 'says-interview',
  'hints-check': 'says-check',
  'hints-unreadable': 'says-unreadable',
  'hints-divided': 'says-divided',
  'hints-someone-ahead': 'says-someone-ahead',
  'hints-offer-taken-back': 'offer-taken-back',
} as const satisfies Record<string, keyof typeof evidenceAfter>;

export type HintedId = keyof typeof plainOf;

/**
 * Roundabout words count two thirds of the same in plain words (of the logarithm), and never as the employer’s naming of
 * the reason: some readings are wrong. Own estimate.
 */
const share = 2 / 3;

/** A reason that is not named but seems to be told, by the ratios of its plain words. */
export const evidenceHinted = Object.fromEntries(
  Object.entries(plainOf).map(([id, plain]) => [id, tempered(evidenceAfter[plain])]),
) as Record<HintedId, Evidence>;

function tempered({ acts, group, ratios }: Evidence): Evidence {
  return {
    acts,
    group,
    ratios: Object.fromEntries(Object.entries(ratios).map(([cause, ratio]) => [cause, ratio ** share])),
    source: 'betweenLines',
  };
}
