/** What the learned model finds in a posting. */
export const postingParts = ['requirement', 'title', 'company', 'place'] as const;
export type PostingPart = (typeof postingParts)[number];

/**
 * Nothing, the beginning and the inside of each part, and what joins requirements or leads to one (“you have”, “,”, “and”):
 * without the last, the model would forget in a list what it was reading.
 */
export const postingLabels = [
  'O',
  ...postingParts.flatMap((part) => [`B-${part}`, `I-${part}`]),
  'join',
] as const;

export const noLabel = 0;
export const joinLabel = postingLabels.length - 1;
export const beginOf = (part: PostingPart): number => 1 + 2 * postingParts.indexOf(part);
/** The longest run of words that joins. */
export const longestJoin = 5;
