import { z } from 'zod';
import { type Instrument, instrumentSchema, shapes } from './instrument.ts';

/** Points for each question in its order; null where it was left out. */
export type Answers = readonly (number | null)[];

/** A questionnaire as it was answered: every question has its place, each may be left out, but not all. */
export const questionnaireSchema = z
  .object({
    kind: z.literal('questionnaire'),
    instrument: instrumentSchema,
    answers: z.array(z.int().nullable()).max(6),
  })
  .refine(({ instrument, answers }) => fits(instrument, answers), {
    message: 'these answers do not belong to this questionnaire',
    path: ['answers'],
  })
  .refine(({ answers }) => answers.some((answer) => answer !== null), {
    message: 'no question was answered',
    path: ['answers'],
  });
export type Questionnaire = z.infer<typeof questionnaireSchema>;

function fits(instrument: Instrument, answers: Answers): boolean {
  const { questions, points } = shapes[instrument];
  return (
    answers.length === questions && answers.every((answer) => answer === null || points.includes(answer))
  );
}
