import { Problem } from '#lib/problem.ts';

/** Letters answer a posting in another way than résumés do. */
export function noLetter(): never {
  throw new Problem(
    409,
    'document-letter',
    'A letter is not compared with a posting. Choose a résumé for this.',
  );
}
