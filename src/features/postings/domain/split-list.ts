import type { FoundSkill } from '#features/skills/domain/find-skills.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import type { WordSpan } from './requirement-terms.ts';

const separators = new Set([',', ';', 'and', 'und', '&', 'y', 'et', 'en', '+']);
const alternatives = new Set(['or', 'oder', 'ou', 'o', 'of', 'equivalent']);
const joining = new Set(['(', ')', 'years', 'year', 'such', 'like', 'as', 'with', 'with', 'including']);
const longestItem = 4;

/**
 * A list of things asked for is one requirement each; alternatives in one phrase stay one. Two things joined by “and” are
 * taken apart only when both are names of skills.
 */
export function splitList(
  { words }: DocumentWords,
  span: WordSpan,
  skills: readonly FoundSkill[],
): WordSpan[] {
  const inside = words.slice(span.from, span.to);
  if (inside.some((word) => alternatives.has(word) || joining.has(word))) return [span];
  const items: { from: number; to: number }[] = [];
  let from = span.from;
  for (let word = span.from; word <= span.to; word++) {
    if (word < span.to && !separators.has(words[word] ?? '')) continue;
    if (word > from) items.push({ from, to: word });
    from = word + 1;
  }
  const isNamed = (item: WordSpan) =>
    skills.some((skill) => skill.from === item.from && skill.to === item.to);
  const isList =
    items.length > 2 ? items.every(({ from: start, to }) => to - start <= longestItem) : items.every(isNamed);
  return items.length > 1 && isList ? items : [span];
}
