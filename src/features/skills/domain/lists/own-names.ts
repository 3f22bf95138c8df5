import { ownEntries } from '../known-skills.ts';
import { nameKey } from './plain-name.ts';

let names: ReadonlySet<string> | undefined;

/** Every name in Rebound's own vocabulary, in small letters. */
export function ownNames(): ReadonlySet<string> {
  names ??= new Set(ownEntries.flatMap(({ name, also = [] }) => [name, ...also]).map(nameKey));
  return names;
}
