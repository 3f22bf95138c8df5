import type { FoundSkill } from '#features/skills/domain/find-skills.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { partedSpans } from './parted-spans.ts';
import { partingChoice } from './posting-models.ts';
import type { PostingSpan } from './posting-spans.ts';
import type { Requirement } from './requirement.ts';
import { RequirementChoices } from './requirement-choices.ts';
import type { WordSpan } from './requirement-terms.ts';
import type { LineSection } from './sections.ts';
import { trimmedSpan } from './trimmed-span.ts';
import { yearsAsked } from './years-asked.ts';

/** From this chance on a passage that looks like a requirement is one. */
const enough = 0.35;

/** The requirements among the passages found, each with its kind, how much it matters, its skill and its years. */
export function readRequirements(
  document: DocumentWords,
  sections: readonly LineSection[],
  spans: readonly PostingSpan[],
  skills: readonly FoundSkill[],
): Requirement[] {
  const choices = new RequirementChoices(document, sections);
  const asking = spans.filter(({ part }) => part === 'requirement');
  return partedSpans(partingChoice, document, sections, asking, skills)
    .filter((span) => choices.chanceAsked(span) >= enough)
    .flatMap((found) => {
      const span = trimmedSpan(document, found);
      if (!span) return [];
      const start = document.starts[span.from] ?? 0;
      const end = document.ends[span.to - 1] ?? start;
      const text = document.text.slice(start, end);
      return [
        {
          text,
          kind: choices.kindOf(span),
          importance: choices.importanceOf(span),
          skill: skillIn(skills, span),
          years: yearsAsked(text) ?? null,
          span: [start, end] as [number, number],
        },
      ];
    });
}

/** The skill a passage is about: the longest name in it, the first of several. */
function skillIn(skills: readonly FoundSkill[], { from, to }: WordSpan): string | null {
  const inside = skills.filter((skill) => skill.from >= from && skill.to <= to);
  const longest = Math.max(...inside.map((skill) => skill.to - skill.from));
  return inside.find((skill) => skill.to - skill.from === longest)?.entry.name ?? null;
}
