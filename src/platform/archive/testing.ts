import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A zip archive of the given files, for tests. */
export async function zipOf(files: Record<string, Uint8Array | string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date('2026-03-02T08:00:00Z') });
  }
  zip.end();
  return await buffer(zip.outputStream);
}

/** The same archive with one name exchanged for another of equal length, as nobody's packer would write it. */
export function renamedInZip(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}

/** The same archive with every entry marked as encrypted. */
export function sealedZip(zip: Buffer): Buffer {
  const sealed = Buffer.from(zip);
  markFlags(sealed, Buffer.from([0x50, 0x4b, 3, 4]), 6);
  markFlags(sealed, Buffer.from([0x50, 0x4b, 1, 2]), 8);
  return sealed;
}

function markFlags(zip: Buffer, header: Buffer, flags: number): void {
  for (let at = zip.indexOf(header); at >= 0; at = zip.indexOf(header, at + 4)) {
    zip.writeUInt16LE(zip.readUInt16LE(at + flags) | 1, at + flags);
  }
}
