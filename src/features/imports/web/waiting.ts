import type { z } from 'zod';
import type { listReview, settleFinding } from '../api.ts';

/** A finding that waits for the person's word, with the reason why. */
export type Waiting = z.infer<typeof listReview.output>[number];

/** The person's word on it. */
export type Decision = z.input<typeof settleFinding.input>['decision'];
