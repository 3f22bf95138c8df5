const months =
  'jan|feb|mär|maer|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|janv|fév|avr|juin|juil|août|déc|ene|abr|ago|dic|mei|maart|fev|out|set';
const sentenceEnd = new RegExp(
  String.raw`[!?](?=\s)|(?<!\b\d{1,2})\.(?=\s)|(?<=\b\d{1,2})\.(?=\s+\p{Lu})(?!\s+(?:${months}))|\n[ \t]*\n|\n(?=[ \t]*[-*•–] )`,
  'giu',
);
const dayDot = new RegExp(String.raw`(?<=\b\d{1,2})\.(?=\s+(?:${months}))`, 'giu');

/** The text with the dots of days like "14. Mai" blanked out, every letter in its place. */
export const withoutDayDots = (text: string): string => text.replace(dayDot, ' ');

/** A line shorter than this was ended on purpose, not wrapped. */
const wrappedLine = 55;

/** The places where the sentences of a text begin. A day like "14. Mai" ends none, a line ended on purpose does. */
export function sentencePlaces(text: string): number[] {
  const ends = [...text.matchAll(sentenceEnd)].map((end) => end.index + end[0].length);
  return [...new Set([0, ...ends, ...shortLineEnds(text)])].sort((a, b) => a - b);
}

function shortLineEnds(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (end - start <= wrappedLine) ends.push(end + 1);
    start = end + 1;
  }
  return ends;
}

/** From where to where the sentence reaches that a place lies in. */
export function sentenceAround(places: readonly number[], at: number, length: number): [number, number] {
  const next = places.findIndex((place) => place > at);
  if (next < 0) return [places.at(-1) ?? 0, length];
  return [places[next - 1] ?? 0, places[next] ?? length];
}
