import type { FoundSkill } from '#features/skills/domain/find-skills.ts';
import type { Knowledge, KnowledgeSpan } from '#features/skills/domain/knowledge/knowledge-spans.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import type { Span } from './requirement.ts';

/** Every mention of a skill or a piece of knowledge, in its order: as the vocabulary names it, else as written. */
export function mentionedSkills(
  { text, starts, ends }: DocumentWords,
  found: readonly FoundSkill[],
  { spans, inside }: Knowledge,
): { name: string; span: Span }[] {
  const named = found
    .filter(({ from, to }) => meanOf(inside.subarray(from, to)) >= leastChance)
    .map(({ entry, from, to }) => ({
      name: entry.name,
      span: [starts[from] ?? 0, ends[to - 1] ?? 0] as Span,
    }));
  const others = spans
    .map((span) => withoutEnds(text, span))
    .filter(
      ({ start, end }) =>
        end - start > 1 && !named.some((each) => each.span[0] < end && start < each.span[1]),
    )
    .map(({ start, end }) => ({ name: text.slice(start, end), span: [start, end] as Span }));
  return [...named, ...others].sort((one, other) => one.span[0] - other.span[0]);
}

/** A name the vocabulary knows is no mention where nothing else speaks for one: “Swift Haulage”, “front desk delivery”. */
const leastChance = 0.05;

const meanOf = (chances: Float64Array): number =>
  chances.reduce((sum, chance) => sum + chance, 0) / Math.max(1, chances.length);

const withoutEnds = (text: string, { start, end }: KnowledgeSpan): KnowledgeSpan => {
  const written = text.slice(start, end);
  const lead = /^[^\p{L}\p{N}.(]+/u.exec(written)?.[0].length ?? 0;
  const trail = /[^\p{L}\p{N}+#)]+$/u.exec(written.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - trail };
};
