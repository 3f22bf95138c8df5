import { type Mapping, repeatableFields, type TrackerField } from './tracker-field.ts';

/**
 * The mapping after one column was given a meaning, or none. A meaning that only one column can have
 * leaves the column that had it.
 */
export function withColumn(mapping: Mapping, column: string, field: TrackerField | undefined): Mapping {
  const others = Object.entries(mapping).filter(
    ([other, meaning]) => other !== column && (meaning !== field || repeatableFields.includes(meaning)),
  );
  return Object.fromEntries(field === undefined ? others : [...others, [column, field]]);
}
