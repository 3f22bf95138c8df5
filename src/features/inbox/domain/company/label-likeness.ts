import type { NameCandidate } from './name-candidate.ts';

const unsaid = /^(?:of|the|and|&|for|de|la)$/i;
const enough = 4;

/** How a name and the label of the sender's address are alike. `label`: its letters. */
export function likenessOf(
  { name, letters }: Pick<NameCandidate, 'name' | 'letters'>,
  label: string,
): string {
  if (letters === label) return 'same as label';
  return partly(letters, label) ?? byInitials(name, label) ?? byBeginning(letters, label);
}

function partly(letters: string, label: string): string | undefined {
  if (letters.length >= enough) {
    if (label.startsWith(letters)) return 'begins label';
    if (label.includes(letters)) return 'in label';
  }
  if (label.length < enough) return undefined;
  if (letters.startsWith(label)) return 'begins with label';
  return letters.includes(label) ? 'has label' : undefined;
}

function byInitials(name: string, label: string): string | undefined {
  const initials = initialsOf(name);
  if (initials === label) return 'initials are label';
  return initials.length > 2 && label.startsWith(initials) ? 'initials begin label' : undefined;
}

const byBeginning = (letters: string, label: string): string =>
  commonStart(letters, label) >= enough ? 'begins like label' : 'unlike label';

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => !unsaid.test(word))
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.slice(0, 1)))
    .join('')
    .toLowerCase();

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
