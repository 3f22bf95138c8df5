import { type LeafPart, leafParts } from './message-parts.ts';

/** A message without the bytes nobody reads, and how large the removed parts were. */
export interface LightMail {
  readonly raw: Buffer;
  /** Sizes in bytes of the removed contents, by the number that stands in their place. */
  readonly removed: readonly number[];
}

export const smallContent = 8 * 1024;
const longestText = 1024 * 1024;
const mostLines = 20_000;
const mostParts = 500;
const placeholder = 'removed content';

/**
 * Takes the content of larger attachments and images out of a raw message, so that they are never decoded,
 * and shortens endless texts and trees. A number in the place of each keeps its size findable by `removedSize`.
 */
export function lightenMail(raw: Buffer): LightMail {
  const pieces: Buffer[] = [];
  const removed: number[] = [];
  let from = 0;
  let count = 0;
  for (const part of leafParts(raw)) {
    count += 1;
    const end = keptUntil(raw, part);
    if (end < part.bodyEnd) {
      pieces.push(raw.subarray(from, end));
      pieces.push(isRead(part) ? Buffer.from('\n') : standIn(part, removed.push(decodedSize(raw, part)) - 1));
      from = part.bodyEnd;
    }
    if (count === mostParts) {
      pieces.push(raw.subarray(from, part.bodyEnd));
      from = raw.length;
      break;
    }
  }
  if (from === 0) return { raw, removed };
  pieces.push(raw.subarray(from));
  return { raw: Buffer.concat(pieces), removed };
}

/** Where the kept beginning of a part ends: its end, unless it is long. */
export function keptUntil(raw: Buffer, part: LeafPart): number {
  const { bodyStart, bodyEnd } = part;
  if (!isRead(part)) return bodyEnd - bodyStart <= smallContent ? bodyEnd : bodyStart;
  if (bodyEnd - bodyStart <= mostLines) return bodyEnd;
  let end = bodyStart;
  for (let line = 0; line < mostLines && end < bodyEnd; line += 1) {
    const next = raw.indexOf(10, end) + 1;
    end = next === 0 ? bodyEnd : Math.min(next, bodyEnd);
  }
  return Math.min(end, bodyStart + longestText);
}

/** The size of an attachment whose content was taken out; undefined when `content` is a real one. */
export function removedSize(content: Uint8Array, { removed }: LightMail): number | undefined {
  if (content.length > 40) return undefined;
  const number = new RegExp(`^${placeholder} (\\d+)\\s*$`).exec(Buffer.from(content).toString('latin1'))?.[1];
  return number === undefined ? undefined : removed[Number(number)];
}

function isRead({ type }: LeafPart): boolean {
  return type.startsWith('text/') || type.startsWith('message/') || type.startsWith('multipart/');
}

function standIn({ encoding }: LeafPart, number: number): Buffer {
  const text = Buffer.from(`${placeholder} ${number}`);
  const written = encoding.includes('base64') ? text.toString('base64') : text.toString();
  return Buffer.from(`${written}\n`);
}

/** Three bytes in four characters of base64, its line breaks left out; otherwise the length as it stands. */
export function decodedSize(raw: Buffer, { encoding, bodyStart, bodyEnd }: LeafPart): number {
  const length = bodyEnd - bodyStart;
  if (!encoding.includes('base64')) return length;
  const line = raw.indexOf(10, bodyStart) + 1 - bodyStart;
  if (line <= 0 || line > 1_000) return Math.floor((length * 3) / 4);
  const lineBreak = raw[bodyStart + line - 2] === 13 ? 2 : 1;
  return Math.floor((length * (line - lineBreak) * 3) / (line * 4));
}
