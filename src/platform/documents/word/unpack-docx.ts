import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { documentLimits } from '../document-limits.ts';
import { type Refusal, Refused } from '../refuse-document.ts';

/** The parts of a Word document that are read, and how many pictures lie beside them. */
export interface DocxParts {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly images: number;
}

/** Only XML is unpacked: macros, fonts, pictures and embedded files stay packed. */
const isRead = ({ fileName }: Entry) => /\.(?:xml|rels)$/i.test(fileName);

/**
 * Unpacks a Word document within limits. What an entry claims about its size is added up first, and the unpacking stops
 * where an entry holds more than it claims.
 */
export async function unpackDocx(bytes: Uint8Array): Promise<DocxParts> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await yauzl.fromBufferPromise(archive, { lazyEntries: true });
  if (zip.entryCount > documentLimits.entries) throw new Refused('swells');
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const other = otherKind(entries);
  if (other) throw new Refused(other);
  refuseSwelling(entries);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries.filter(isRead)) parts.set(entry.fileName, await unpack(zip, entry));
  const images = entries.filter(({ fileName }) => /^word\/media\/./i.test(fileName)).length;
  return { parts, images };
}

/** What a zip archive is when it is no Word document. */
function otherKind(entries: readonly Entry[]): Refusal | undefined {
  const has = (name: RegExp) => entries.some(({ fileName }) => name.test(fileName));
  if (has(/^word\/document\d*\.xml$/i))
    return entries.some((entry) => entry.isEncrypted()) ? 'sealed' : undefined;
  if (has(/^xl\/workbook\./i)) return 'sheet';
  if (has(/^ppt\/presentation\./i)) return 'slides';
  if (has(/^Index\/Document\.iwa$/i)) return 'iwork';
  return has(/^mimetype$/) && has(/^content\.xml$/) ? 'odt' : 'archive';
}

function refuseSwelling(entries: readonly Entry[]): void {
  let [unpacked, packed] = [0, 0];
  for (const entry of entries) {
    unpacked += entry.uncompressedSize;
    packed += entry.compressedSize;
    if (isRead(entry) && entry.uncompressedSize > documentLimits.part) throw new Refused('swells');
  }
  const swells = unpacked > documentLimits.part && unpacked > packed * documentLimits.ratio;
  if (unpacked > documentLimits.unpacked || swells) throw new Refused('swells');
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece);
  return Buffer.concat(pieces);
}
