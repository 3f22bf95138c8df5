import type { RejectionCase } from './case.ts';

const asked =
  /(?<question>[^.?!\n]{8,200}\?)\s*(?:[-–:=>]+\s*)?(?<answer>(?:yes|no|nope|ja|nein|nee|sim|não|sí|oui|non|not yet|noch nicht|nog niet)\b[^.\n]{0,80})/giu;

/** Questions of a form with their answers, as somebody wrote them down: "Do you have a driving licence? No". */
export const formAnswersInNote = (note: string): NonNullable<RejectionCase['knockouts']> =>
  [...note.matchAll(asked)].map(({ groups }) => ({
    question: groups?.question?.trim() ?? '',
    answer: groups?.answer?.trim() ?? '',
  }));
