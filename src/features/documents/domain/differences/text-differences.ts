import { z } from 'zod';
import { shortestEdit } from './shortest-edit.ts';

const wordsSchema = z.object({ words: z.string(), changed: z.boolean() });

/** A line of either version; what changed within a line is marked word by word. */
export const differenceSchema = z.object({
  kind: z.enum(['same', 'gone', 'new']),
  parts: z.array(wordsSchema),
});
export type Difference = z.infer<typeof differenceSchema>;

/** What differs between two texts, line by line; spaces and empty lines do not count. */
export function textDifferences(before: string, after: string): Difference[] {
  const found: Difference[] = [];
  let [gone, added]: [string[], string[]] = [[], []];
  const flush = () => {
    found.push(...changedLines(gone, added));
    [gone, added] = [[], []];
  };
  for (const { kind, item } of shortestEdit(linesOf(before), linesOf(after))) {
    if (kind === 'gone') gone.push(item);
    else if (kind === 'new') added.push(item);
    else {
      flush();
      found.push({ kind, parts: [{ words: item, changed: false }] });
    }
  }
  flush();
  return found;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);

/** Lines that took the place of others, each pair with its words compared. */
function changedLines(gone: readonly string[], added: readonly string[]): Difference[] {
  return Array.from({ length: Math.max(gone.length, added.length) }, (_, at) => at).flatMap((at) => {
    const [one, other] = [gone[at], added[at]];
    const steps =
      one !== undefined && other !== undefined ? shortestEdit(wordsOf(one), wordsOf(other)) : undefined;
    const line = (kind: 'gone' | 'new', text: string | undefined): Difference[] =>
      text === undefined
        ? []
        : [{ kind, parts: steps ? partsOf(steps, kind) : [{ words: text, changed: true }] }];
    return [...line('gone', one), ...line('new', other)];
  });
}

const wordsOf = (line: string): string[] => line.split(/(?<= )/);

function partsOf(steps: ReturnType<typeof shortestEdit>, kind: 'gone' | 'new'): Difference['parts'] {
  const parts: { words: string; changed: boolean }[] = [];
  for (const step of steps.filter((each) => each.kind === 'same' || each.kind === kind)) {
    const changed = step.kind === kind;
    const last = parts.at(-1);
    if (last?.changed === changed) last.words += step.item;
    else parts.push({ words: step.item, changed });
  }
  return parts;
}
