import type { FoundSkill } from '#features/skills/domain/find-skills.ts';
import { type ChoiceModel, chosen } from '#lib/learned/learned-choice.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { stretchesOf } from './cuts.ts';
import { partingTerms } from './parting-terms.ts';
import type { PostingSpan } from './posting-spans.ts';
import type { LineSection } from './sections.ts';

/**
 * The same passages, with what is one requirement joined and what is several taken apart: “React and TypeScript” are two,
 * “clear reports for members and magistrates” is one. `model` is learned by `evaluation/train-postings.ts`.
 */
export function partedSpans(
  model: ChoiceModel,
  document: DocumentWords,
  sections: readonly LineSection[],
  spans: readonly PostingSpan[],
  skills: readonly FoundSkill[],
): PostingSpan[] {
  return stretchesOf(document, spans).flatMap((stretch) => {
    const section = sections[document.lines[stretch.from] ?? 0];
    const parted: { from: number; to: number }[] = [{ from: stretch.from, to: stretch.to }];
    for (const [place, cut] of stretch.cuts.entries()) {
      const last = parted.at(-1);
      if (!last || chosen(model, partingTerms(document, section, skills, stretch, place)) === 'one') continue;
      last.to = cut.from;
      parted.push({ from: cut.to, to: stretch.to });
    }
    return parted.map((each) => ({ ...each, part: 'requirement', chance: chanceOf(each, stretch.spans) }));
  });
}

/** Of the passages it was made of, the mean. */
function chanceOf({ from, to }: { from: number; to: number }, spans: readonly PostingSpan[]): number {
  const own = spans.filter((span) => span.from < to && from < span.to);
  return own.reduce((sum, { chance }) => sum + chance, 0) / Math.max(1, own.length);
}
