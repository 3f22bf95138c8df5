import { z } from 'zod';
import { contentFit, fieldByContent } from './column-content.ts';
import { englishFieldWords } from './english-field-words.ts';
import { foldHeader } from './fold.ts';
import { otherFieldWords, weakCompanyWords } from './other-field-words.ts';
import { type Mapping, repeatableFields, type TrackerField, trackerFields } from './tracker-field.ts';
import type { TrackerRow } from './tracker-table.ts';

/** What one column probably means. `field` is absent when it is not read. Confidence from 0 to 1. */
export const columnGuessSchema = z.object({
  column: z.string(),
  field: z.enum(trackerFields).optional(),
  confidence: z.number().min(0).max(1),
});
export type ColumnGuess = z.infer<typeof columnGuessSchema>;

type Word = readonly [words: string, field: TrackerField | 'nothing'];
const wordsOf = (table: typeof englishFieldWords): Word[] =>
  [...trackerFields, 'nothing' as const].flatMap((field) =>
    table[field].map((words) => [foldHeader(words), field] as const),
  );
const englishWords = wordsOf(englishFieldWords);
const otherWords = wordsOf(otherFieldWords);
const allWords = [...englishWords, ...otherWords];

const knownWords = new Set(allWords.map(([words]) => words));

/** No column is called by more letters than this. */
const longestName = 100;

/** How far a guess has to be sure to be proposed at all. */
const leastConfidence = 0.3;

/** Proposes what each column means, by its name and by what is in it; the order of the columns plays no part. */
export function proposeMapping(header: readonly string[], sampleRows: readonly TrackerRow[]): ColumnGuess[] {
  const guesses = header.flatMap((column) => guessesFor(column, sampleRows));
  const ranked = guesses.sort((a, b) => b.confidence - a.confidence || (a.column < b.column ? -1 : 1));
  const chosen = new Map<string, ColumnGuess>();
  const taken = new Set<TrackerField>();
  for (const guess of ranked) {
    const { column, field } = guess;
    if (chosen.has(column) || (field !== undefined && taken.has(field))) continue;
    chosen.set(column, guess);
    if (field !== undefined && !repeatableFields.includes(field)) taken.add(field);
  }
  return header.map((column) => chosen.get(column) ?? { column, confidence: 0 });
}

/** The mapping that a list of guesses stands for. */
export function mappingOf(guesses: readonly ColumnGuess[]): Mapping {
  return Object.fromEntries(
    guesses.flatMap(({ column, field }) => (field === undefined ? [] : [[column, field]])),
  );
}

/** A sentence that says what a mapping lacks; undefined when it is enough to read applications from. */
export function lackOf(mapping: Mapping): string | undefined {
  const fields = new Set(Object.values(mapping));
  if (fields.has('company') || fields.has('role') || fields.has('subject')) return undefined;
  return 'No column here looks like a company or a role. Choose which column holds them, then go on.';
}

/** How many names of a row are names of columns that we know; tells a header from a title or a note above it. */
export function knownNames(cells: readonly string[]): number {
  return cells.filter((cell) => cell.length <= longestName && knownWords.has(foldHeader(cell))).length;
}

/** Whether columns carry German, Dutch, French, Spanish or Portuguese names, where dates begin with the day. */
export function hasOtherLanguage(header: readonly string[]): boolean {
  const names = header.map(foldHeader).filter((name) => !englishWords.some(([words]) => words === name));
  return names.some((name) => otherWords.some(([words]) => words === name));
}

function guessesFor(column: string, rows: readonly TrackerRow[]): ColumnGuess[] {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  const byName = namesFor(foldHeader(column.slice(0, longestName)));
  if (byName[0]?.field === undefined && byName.length > 0) return [{ column, confidence: 0 }];
  const fitted = byName.flatMap(({ field, likeness }) =>
    field === undefined ? [] : [{ column, field, confidence: likeness * contentFit(field, cells) }],
  );
  const weakly = weakCompanyWords.includes(foldHeader(column))
    ? [{ column, field: 'company' as const, confidence: 0.45 }]
    : [];
  const guesses = [...fitted, ...weakly, ...fieldByContent(cells).map((guess) => ({ column, ...guess }))];
  return guesses.filter(({ confidence }) => confidence >= leastConfidence);
}

/** Fields whose words occur in a name, most alike first: the whole name counts 1, two words of three 0.6. */
function namesFor(name: string): { field: TrackerField | undefined; likeness: number }[] {
  const length = name.split(' ').length;
  return allWords
    .filter(([words]) => words !== '' && ` ${name} `.includes(` ${words} `))
    .map(([words, field]) => ({
      field: field === 'nothing' ? undefined : field,
      likeness: words === name ? 1 : (0.9 * words.split(' ').length) / length,
    }))
    .sort((a, b) => b.likeness - a.likeness);
}
