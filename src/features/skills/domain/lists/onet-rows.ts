import { plainName } from './plain-name.ts';
import { spelledOut } from './spelled-out.ts';
import { type ListRow, skill, type Told } from './told.ts';

/** A row of “Technology Skills”: a product or technology, and the kind of thing it is, which is a skill as well. */
export function technologyRow(row: ListRow): Told[] {
  const [name, kind] = [plainName(row.example ?? ''), plainName(row['commodity title'] ?? '')];
  const broader = kind === '' || kind.toLowerCase() === name.toLowerCase() ? [] : [kind];
  return [...named(name, broader), ...named(kind, [])];
}

/** A row of “Skills”; the tables of abilities, knowledge and activities have the same columns. */
export function elementRow(row: ListRow): Told[] {
  if (!/^2\.[AB]\./u.test(row['element id']?.trim() ?? '')) return [];
  // Headings are written with capitals, which says nothing about the words.
  return named(plainName(row['element name'] ?? '').toLowerCase(), []);
}

function named(name: string, broader: string[]): Told[] {
  if (name === '') return [];
  const also = spelledOut(name);
  return [
    skill('onet', { name, ...(also.length > 0 && { also }), ...(broader.length > 0 && { broader }) }, [
      name,
      ...also,
    ]),
  ];
}
