import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { Problem } from '#lib/problem.ts';
import { refuseUnsafeName } from './entry-name.ts';
import { refuseOversize, type ZipLimits, zipLimits } from './zip-limits.ts';

/** One file inside an archive. */
export interface ZipEntry {
  /** Its path inside the archive, with forward slashes. */
  readonly name: string;
  /** Bytes once unpacked. */
  readonly size: number;
}

/** An archive whose every name and size was checked before anything was read. */
export interface Zip {
  /** Files only, in the order of the archive. */
  readonly entries: readonly ZipEntry[];
  /** The unpacked bytes of one file of `entries`. */
  stream(entry: ZipEntry): AsyncGenerator<Uint8Array>;
  close(): void;
}

/**
 * Opens a zip archive for reading. Throws a `Problem` when it is damaged, sealed by a password,
 * unpacks to more than the limits allow, or holds a name that points outside of it.
 */
export async function openZip(path: string, limits: ZipLimits = zipLimits): Promise<Zip> {
  const name = basename(path);
  const file = await yauzl
    .openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false })
    .catch((cause) => {
      throw damaged(name, cause);
    });
  try {
    const found = await listEntries(file, name, limits);
    return {
      entries: [...found.keys()],
      stream: (entry) => unpack(file, name, found.get(entry)),
      close: () => file.close(),
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

async function listEntries(file: ZipFile, archive: string, limits: ZipLimits): Promise<Map<ZipEntry, Entry>> {
  const found = new Map<ZipEntry, Entry>();
  for (const raw of await allEntries(file, archive, limits)) {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = raw;
    const name = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
    refuseUnsafeName(name, archive);
    if (raw.isEncrypted()) throw sealed(archive);
    if (!name.endsWith('/')) found.set({ name, size: raw.uncompressedSize }, raw);
  }
  refuseOversize([...found.values()], archive, limits);
  return found;
}

async function allEntries(file: ZipFile, archive: string, limits: ZipLimits): Promise<Entry[]> {
  const entries: Entry[] = [];
  if (file.entryCount > limits.entries) throw tooManyFiles(archive, limits);
  try {
    for await (const entry of file.eachEntry()) entries.push(entry);
  } catch (cause) {
    if (cause instanceof Error && /encryption/.test(cause.message)) throw sealed(archive);
    throw damaged(archive, cause);
  }
  return entries;
}

async function* unpack(file: ZipFile, archive: string, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (!entry) throw new Error(`The entry does not belong to ${archive}.`);
  try {
    const stream: Readable = await file.openReadStreamPromise(entry);
    yield* stream;
  } catch (cause) {
    throw damaged(archive, cause);
  }
}

function damaged(archive: string, cause: unknown): Problem {
  return new Problem(
    422,
    'damaged-archive',
    `${archive} is damaged or not complete, so it could not be unpacked; please download it again.`,
    { cause },
  );
}

function sealed(archive: string): Problem {
  return new Problem(
    422,
    'sealed-archive',
    `${archive} is sealed with a password; please unpack it first and choose the files inside.`,
  );
}

function tooManyFiles(archive: string, { entries }: ZipLimits): Problem {
  return new Problem(
    422,
    'oversize-archive',
    `${archive} holds more than ${entries.toLocaleString('en')} files; please unpack it and choose the folder instead.`,
  );
}
