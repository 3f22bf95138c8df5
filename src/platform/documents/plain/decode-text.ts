import { TextDecoder } from 'node:util';
import { cleanCharacters } from '#platform/mail/clean-characters.ts';

/** Bytes of unknown encoding as text: UTF-16 where a mark says so, UTF-8 where they are that, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  return cleanCharacters(decode(bytes).replace(/^\uFEFF/, '')).replace(/\r\n?/g, '\n');
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
