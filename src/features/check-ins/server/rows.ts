import { openOptional, sealOptional } from '#platform/db/private-text.ts';
import { type CheckIn, checkInSchema } from '../domain/check-in.ts';
import type { CheckInTable } from './tables.ts';

/** A check-in as it is stored. */
export function rowOfCheckIn(owner: string, { said, ...stamp }: CheckIn): CheckInTable {
  if (said.kind === 'questionnaire') {
    const { instrument, answers } = said;
    const none = { mood: null, energy: null, note: null };
    return { owner, ...stamp, ...none, instrument, answers: sealOptional(JSON.stringify(answers)) };
  }
  const { mood = null, energy = null, note } = said;
  return { owner, ...stamp, mood, energy, note: sealOptional(note), instrument: null, answers: null };
}

export function checkInOfRow({ id, at, day, ...row }: CheckInTable): CheckIn {
  return checkInSchema.parse({ id, at, day, said: saidIn(row) });
}

function saidIn({ mood, energy, note, instrument, answers }: Omit<CheckInTable, 'id' | 'at' | 'day'>) {
  const opened = openOptional(answers);
  if (opened !== undefined) return { kind: 'questionnaire', instrument, answers: JSON.parse(opened) };
  return {
    kind: 'moment',
    mood: mood ?? undefined,
    energy: energy ?? undefined,
    note: openOptional(note),
  };
}
