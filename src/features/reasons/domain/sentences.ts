const longest = 400;

/**
 * The sentences of a text in their order, without the lines quoted from an earlier mail.
 * Line breaks inside a paragraph do not end a sentence; overlong ones are cut into pieces.
 */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/^>.*$/gm, '')
    .replace(/[’‘`]/g, "'")
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').split(/(?<=[.!?;])\s+/))
    .flatMap(pieces)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function pieces(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence];
  return sentence.match(new RegExp(`.{1,${longest}}(?:\\s|$)|.{1,${longest}}`, 'gu')) ?? [];
}
