/** What the learned model finds in a résumé. */
export const resumeParts = [
  'name',
  'title',
  'employer',
  'start',
  'end',
  'school',
  'degree',
  'from',
  'grad',
  'skill',
  'cert',
  'heading',
] as const;
export type ResumePart = (typeof resumeParts)[number];

/** Nothing, then the beginning and the inside of each part. */
export const resumeLabels = ['O', ...resumeParts.flatMap((part) => [`B-${part}`, `I-${part}`])] as const;

export const beginOf = (part: ResumePart): number => 1 + 2 * resumeParts.indexOf(part);
