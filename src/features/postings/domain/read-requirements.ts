import type { FoundSkill } from '#features/skills/domain/find-skills.ts';
import { chancesOf, chosen } from '#lib/learned/learned-choice.ts';
import { sentenceStarts } from '#lib/sequence/sentence-starts.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { askingTerms } from './asking-terms.ts';
import { importanceTerms } from './importance-terms.ts';
import { askingChoice, importanceChoice, kindChoice } from './posting-models.ts';
import type { PostingSpan } from './posting-spans.ts';
import { importances, type Requirement, requirementKinds } from './requirement.ts';
import { kindTerms, type WordSpan } from './requirement-terms.ts';
import type { LineSection } from './sections.ts';
import { splitList } from './split-list.ts';
import { trimmedSpan } from './trimmed-span.ts';
import { yearsAsked } from './years-asked.ts';

/** The requirements among the passages found, each with its kind, how much it matters, its skill and its years. */
export function readRequirements(
  document: DocumentWords,
  sections: readonly LineSection[],
  spans: readonly PostingSpan[],
  skills: readonly FoundSkill[],
): Requirement[] {
  const sentences = sentenceStarts(document);
  return spans
    .filter(
      (span) =>
        span.part === 'requirement' &&
        isAsked(document, sentences, span, sections[document.lines[span.from] ?? 0]),
    )
    .flatMap((found) => splitList(document, trimmedSpan(document, found) ?? found, skills))
    .flatMap((found) => {
      const span = trimmedSpan(document, found);
      if (!span) return [];
      const section = sections[document.lines[span.from] ?? 0];
      const start = document.starts[span.from] ?? 0;
      const end = document.ends[span.to - 1] ?? start;
      const text = document.text.slice(start, end);
      const kind = chosen(kindChoice, kindTerms(document, span, section));
      const importance = chosen(importanceChoice, importanceTerms(document, sentences, span, section));
      return [
        {
          text,
          kind: requirementKinds.find((each) => each === kind) ?? 'other',
          importance: importances.find((each) => each === importance) ?? 'unclear',
          skill: skillIn(skills, span),
          years: yearsAsked(text) ?? null,
          span: [start, end] as [number, number],
        },
      ];
    });
}

/** From this chance on a passage that looks like a requirement is one. */
const enough = 0.45;

/** Whether a passage that looks like a requirement is one, all things seen. */
function isAsked(
  document: DocumentWords,
  sentences: ArrayLike<number>,
  span: PostingSpan,
  section: LineSection | undefined,
): boolean {
  const chances = chancesOf(askingChoice, askingTerms(document, sentences, span, section));
  return (chances[askingChoice.classes.indexOf('yes')] ?? 1) >= enough;
}

/** The skill a passage is about: the longest name in it, the first of several. */
function skillIn(skills: readonly FoundSkill[], { from, to }: WordSpan): string | null {
  const inside = skills.filter((skill) => skill.from >= from && skill.to <= to);
  const longest = Math.max(...inside.map((skill) => skill.to - skill.from));
  return inside.find((skill) => skill.to - skill.from === longest)?.entry.name ?? null;
}
