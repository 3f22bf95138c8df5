import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** The bytes of one UTF-8 character of two or three bytes, each written as the Latin-1 letter of the same number. */
const doubled = /[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}/g;
/** Signs that hardly stand behind a capital with an accent in any language. */
const sure = /[\u00C2\u00C3][\u0080-\u00BF]|\u00E2[\u0080-\u00BF]{2}|\u00EF[\u0080-\u00BF]{2}/;
/** Of a blank that does not break only the first byte is seen, behind the end of a word. */
const brokenBlank = /(?<=[\p{Ll}\p{N}\p{P}])\u00C2(?=\s|$)/gu;
const utf8 = new TextDecoder('utf-8');

/** Undoes a program that took UTF-8 for Latin-1 before it made the document: `cafÃ©` is `café`. */
export function undoDoubleEncoding(text: string): string {
  if (!text.includes('\u00C2') && !sure.test(text)) return text;
  return text.replace(brokenBlank, ' ').replace(doubled, (found) => {
    const letter = utf8.decode(Buffer.from(found, 'latin1'));
    return letter.includes('\uFFFD') ? found : letter;
  });
}
