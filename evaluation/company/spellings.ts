import { fold } from '#features/inbox/domain/mail-words.ts';

const shortest = 4;

/** How words of names are written that have accents, by their letters; the commonest way when there are several. */
export function spellings(names: readonly string[]): Map<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const word of names.flatMap((name) => name.split(/[\s-]+/))) {
    const letters = fold(word);
    if (letters.length < shortest || !/^[a-z]+$/.test(letters)) continue;
    const ways = seen.get(letters) ?? new Map<string, number>();
    seen.set(letters, ways.set(word, (ways.get(word) ?? 0) + 1));
  }
  const commonest = [...seen].map(([letters, ways]) => [letters, first(ways)] as const);
  return new Map(commonest.filter(([letters, way]) => way.toLowerCase() !== letters));
}

const first = (ways: ReadonlyMap<string, number>): string =>
  [...ways].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
