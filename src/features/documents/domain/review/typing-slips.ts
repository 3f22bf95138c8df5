/** Slips of the keyboard: two letters turned round, one doubled, one of two lost, one missing, one too many, one taken for another. */
export type SlipKind = 'turned' | 'doubled' | 'undoubled' | 'missing' | 'extra' | 'other';

export interface Slip {
  readonly meant: string;
  readonly kind: SlipKind;
  /** Where in the word it happened. */
  readonly at: number;
}

/** The words in small letters of which this one may be a slip. */
export function slipsOf(word: string, letters: string): Slip[] {
  const slips = Array.from(word, (_, at) => slipsAt(word, at, letters)).flat();
  const behind = Array.from(
    letters,
    (letter): Slip => ({ meant: word + letter, kind: 'missing', at: word.length }),
  );
  return [...slips, ...behind];
}

function slipsAt(word: string, at: number, letters: string): Slip[] {
  const [before, here, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  const others = Array.from(letters).filter((letter) => letter !== here);
  const next = after[0];
  return [
    ...(next && next !== here
      ? [{ meant: before + next + here + after.slice(1), kind: 'turned' as const, at }]
      : []),
    { meant: before + after, kind: next === here ? 'doubled' : 'extra', at },
    { meant: before + here + here + after, kind: 'undoubled', at },
    ...others.map((letter): Slip => ({ meant: before + letter + here + after, kind: 'missing', at })),
    ...others.map((letter): Slip => ({ meant: before + letter + after, kind: 'other', at })),
  ];
}
