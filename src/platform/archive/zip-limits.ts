import { Problem } from '#lib/problem.ts';

/** How far an archive may unpack before it counts as made to fill a disk. */
export interface ZipLimits {
  /** Bytes of all files once unpacked. */
  readonly totalSize: number;
  /** Unpacked bytes for each packed byte; text rarely reaches 20, deflate itself ends near 1,030. */
  readonly ratio: number;
  readonly entries: number;
}

export const zipLimits: ZipLimits = { totalSize: 200 * 1024 ** 3, ratio: 300, entries: 1_000_000 };

/** A small archive may shrink a lot without harm. */
const harmless = 64 * 1024 * 1024;

interface Sizes {
  readonly compressedSize: number;
  readonly uncompressedSize: number;
}

/** Refuses an archive that would unpack to far more than real ones do. */
export function refuseOversize(files: readonly Sizes[], archive: string, limits: ZipLimits): void {
  const unpacked = files.reduce((sum, file) => sum + file.uncompressedSize, 0);
  const packed = files.reduce((sum, file) => sum + file.compressedSize, 0);
  const swells = unpacked > harmless && unpacked > packed * limits.ratio;
  if (unpacked <= limits.totalSize && !swells) return;
  throw new Problem(
    422,
    'oversize-archive',
    `${archive} would unpack to ${gigabytes(unpacked)} GB, far more than a real export of its size; nothing was read.`,
  );
}

function gigabytes(bytes: number): string {
  return (bytes / 1024 ** 3).toLocaleString('en', { maximumFractionDigits: 1 });
}
