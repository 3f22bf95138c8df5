/** A rating out of five in a note, with its sentence. */
export interface NotedRating {
  readonly name: string;
  /** Between 1 and 5. */
  readonly rating: number;
  readonly quote: string;
}

const outOfFive =
  /(?<name>[\p{L}][\p{L} ]{1,40}?)\s*[:=–-]?\s*\(?(?<rating>[1-5](?:[.,]5)?)\s*(?:\/|of|out of|von|de|sur|van)\s*5\b(?!\s*[/.]\s*\d)/giu;
const stars = /(?<name>[\p{L}][\p{L} ]{1,40}?)?\s*[:=–-]?\s*(?<stars>★{1,5})☆{0,4}/gu;
/** "On 4/5" is a day. */
const namesADay = /\b(on|by|since|until|till|am|seit|op|em|el|le|du|den|der)$/i;

/** What the person rated in a note about a conversation: "Preparation: 4/5", "my answers 3 of 5", "Rapport ★★★☆☆". */
export function ratingsInNote(note: string): NotedRating[] {
  const written = [...note.matchAll(outOfFive)].flatMap(({ 0: words, groups }) => {
    const name = groups?.name?.trim() ?? '';
    if (namesADay.test(name)) return [];
    return [{ name, rating: Number(groups?.rating?.replace(',', '.')), quote: words.trim() }];
  });
  const drawn = [...note.matchAll(stars)].map(({ 0: words, groups }) => ({
    name: groups?.name?.trim() ?? '',
    rating: groups?.stars?.length ?? 0,
    quote: words.trim(),
  }));
  return [...written, ...drawn];
}
