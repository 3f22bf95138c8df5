import type { DocumentFinding } from '#features/documents/domain/finding.ts';
import type { LabelledFinding } from './labelled-reviews.ts';

/** How many findings there were, how many of them were said, and how many were said in all. */
export interface ReviewScore {
  there: number;
  found: number;
  said: number;
}

/** Adds what was said of one document to the scores of each kind: found is the same kind on words in common. */
export function addScores(
  scores: Map<string, ReviewScore>,
  labelled: readonly LabelledFinding[],
  said: readonly DocumentFinding[],
): void {
  const scoreOf = (id: string): ReviewScore => {
    const score = scores.get(id) ?? { there: 0, found: 0, said: 0 };
    scores.set(id, score);
    return score;
  };
  for (const { id } of said) scoreOf(id).said++;
  for (const { id, start, end } of labelled) {
    const score = scoreOf(id);
    score.there++;
    if (said.some((each) => each.id === id && each.span && each.span[0] < end && start < each.span[1]))
      score.found++;
  }
}

/** A line a kind, and one for all. */
export function reportOf(scores: ReadonlyMap<string, ReviewScore>): string {
  const all = { there: 0, found: 0, said: 0 };
  const lines = [...scores]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, score]) => {
      all.there += score.there;
      all.found += score.found;
      all.said += score.said;
      return lineOf(id, score);
    });
  return [...lines, lineOf('all', all)].join('\n');
}

const lineOf = (id: string, { there, found, said }: ReviewScore): string =>
  `${id.padEnd(26)} ${String(found).padStart(4)} of ${String(there).padStart(4)} found, ${String(said).padStart(4)} said (${(said / Math.max(1, there)).toFixed(2)})`;
