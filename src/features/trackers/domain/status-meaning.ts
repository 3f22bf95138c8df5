import { z } from 'zod';
import { type Ending, endings, type Happening } from '#features/applications/domain/event.ts';

/**
 * What a status word of a tracker says. `nothing`: it says nothing about how it went (an archive flag, an expired
 * ad); `not-an-application`: the opening was only noted, or the person decided against applying.
 */
export const statusMeanings = [
  'applied',
  'acknowledged',
  'screen',
  'assessment',
  'interview',
  'final',
  'offer',
  'update',
  ...endings,
  'nothing',
  'not-an-application',
] as const;
export const statusMeaningSchema = z.enum(statusMeanings);
export type StatusMeaning = z.infer<typeof statusMeaningSchema>;

/** The kind of event a status stands for; undefined when it stands for none. */
export function happeningOf(meaning: StatusMeaning): Pick<Happening, 'kind' | 'round'> | undefined {
  switch (meaning) {
    case 'nothing':
    case 'not-an-application':
      return undefined;
    case 'screen':
    case 'interview':
    case 'final':
      return { kind: 'interview', round: meaning };
    default:
      return { kind: meaning };
  }
}

/** Whether a status is one of the ways an application ends. */
export const isEnding = (meaning: StatusMeaning): meaning is Ending =>
  endings.some((ending) => ending === meaning);
