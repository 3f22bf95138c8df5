import { z } from 'zod';
import { evidenceIdSchema, type RejectionCase } from './case.ts';
import type { EvidenceId } from './evidence.ts';
import { type FactValue, factValueSchema, factValueSchemas } from './fact-value.ts';
import { type ValueFactId, valueFactIds, valueFacts } from './value-fact.ts';

/** A fact by name: one with a value, or what was seen. */
export const factIdSchema = z.union([z.enum(valueFactIds), evidenceIdSchema]);
export type FactId = z.infer<typeof factIdSchema>;

/** What the person says of a fact: its right value, `true` that it is so, or null that it is not so or not known. */
export const correctionSchema = z.union([factValueSchema, z.literal(true)]).nullable();
export type Correction = z.infer<typeof correctionSchema>;

/** The person's word on the facts of one application. */
export const correctionsSchema = z.partialRecord(factIdSchema, correctionSchema);
export type Corrections = z.infer<typeof correctionsSchema>;

/** What may be said to be so although nothing shows it. */
export const sayable = ['referral', 'cut-short'] as const satisfies readonly EvidenceId[];

export const isValueFact = (id: FactId): id is ValueFactId => Object.hasOwn(valueFacts, id);

/** Whether a fact can be corrected so: its value has the right form, and only some things may be said to be so. */
export function isCorrectable(id: FactId, correction: Correction): boolean {
  if (correction === null) return id !== 'stage';
  if (isValueFact(id)) return factValueSchemas[valueFacts[id].shape].safeParse(correction).success;
  return correction === true && sayable.some((each) => each === id);
}

/** The case as the person knows it: their word wins over what was read. */
export function withCorrections(rejection: RejectionCase, corrections: Corrections): RejectionCase {
  const said = Object.entries(corrections) as [FactId, Correction][];
  return said.reduce((known, [id, correction]) => withCorrection(known, id, correction), rejection);
}

function withCorrection(rejection: RejectionCase, id: FactId, correction: Correction): RejectionCase {
  if (isValueFact(id)) return valueFacts[id].with(rejection, valueIn(correction));
  if (correction === null) return { ...rejection, leftOut: [...(rejection.leftOut ?? []), id] };
  return { ...rejection, facts: [...(rejection.facts ?? []), { id, value: true, from: 'you' }] };
}

const valueIn = (correction: Correction): FactValue | undefined =>
  correction === null || correction === true ? undefined : correction;
