import { z } from 'zod';

/** The two questionnaires that may be reprinted as they are. */
export const instruments = ['phq-4', 'k6'] as const;
export const instrumentSchema = z.enum(instruments);
export type Instrument = z.infer<typeof instrumentSchema>;

interface Shape {
  readonly questions: number;
  /** Points of the answers in the order in which they are printed. */
  readonly points: readonly number[];
}

/**
 * How each is built and counted. PHQ-4: Kroenke, Spitzer, Williams & Löwe 2009, four questions on two weeks, 0–3 each.
 * K6: Kessler et al. 2003, six questions on 30 days, 0–4 each, printed from “all of the time” down.
 */
export const shapes: Readonly<Record<Instrument, Shape>> = {
  'phq-4': { questions: 4, points: [0, 1, 2, 3] },
  k6: { questions: 6, points: [4, 3, 2, 1, 0] },
};
