import { idWithin } from '#platform/db/id-within.ts';

/** The id of an application of the made-up person: it follows from the import's, so that what was said of it is found again. */
export const sampleApplicationId = (importId: string, company: string): string =>
  idWithin(importId, `application ${company}`);
