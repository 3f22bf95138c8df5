import { z } from 'zod';
import type { SignId } from './sign.ts';

/**
 * How heavy a note sounds. A: a plan, an intent or immediate danger; B: thoughts of suicide or self-harm;
 * C: marked hopelessness, being a burden. It says what to offer, never what somebody has (Rebound diagnoses nothing).
 */
export const tierSchema = z.enum(['A', 'B', 'C', 'none']);
export type Tier = z.infer<typeof tierSchema>;
export type HeavyTier = Exclude<Tier, 'none'>;

/** Tiers from the heaviest. */
export const heavyTiers: readonly HeavyTier[] = ['A', 'B', 'C'];

/** How heavy a note is that says this of its writer. */
export const tierOfSign: Readonly<Record<SignId, HeavyTier>> = {
  intent: 'A',
  plan: 'A',
  'danger-now': 'A',
  farewell: 'A',
  'death-wish': 'B',
  'self-harm': 'B',
  hopeless: 'C',
  'cannot-go-on': 'C',
  worthless: 'C',
  burden: 'C',
};

/** The heavier of two. */
export const heavier = (one: Tier, other: Tier): Tier => (one < other ? one : other);
