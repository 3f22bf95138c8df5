import { lineKinds } from '#features/documents/domain/review/learned-lines.ts';
import { lineTerms } from '#features/documents/domain/review/line-terms.ts';
import type { ChoiceExample } from '../fit-choice.ts';
import type { LabelledFinding, LabelledReview } from './labelled-reviews.ts';

/** Each clause of a résumé as an example of what is said of it. */
export function lineExamples({ context, findings }: LabelledReview): ChoiceExample[] {
  const terms = lineTerms(context);
  return context.clauses.flatMap((clause, at) => {
    const said = findings.filter((finding) => covers(finding, clause));
    const label = lineKinds.find((kind) => said.some(({ id }) => id === kind)) ?? 'none';
    return [{ terms: terms[at] ?? new Set(), label }];
  });
}

const covers = (finding: LabelledFinding, clause: { start: number; end: number }): boolean =>
  finding.start < clause.end && clause.start < finding.end;
