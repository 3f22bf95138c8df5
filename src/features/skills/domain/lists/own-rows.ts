import { namesIn, plainName } from './plain-name.ts';
import { type ListRow, skill, type Told } from './told.ts';

/** A row of the person's own list: a name, other names and broader ones between bars. */
export function ownRow(row: ListRow): Told[] {
  const name = plainName(row.name ?? '');
  if (name === '') return [];
  const [also, broader] = [namesIn(row.also, '|'), namesIn(row.broader, '|')];
  return [skill('mine', { name, ...(also.length > 0 && { also }), ...(broader.length > 0 && { broader }) })];
}
