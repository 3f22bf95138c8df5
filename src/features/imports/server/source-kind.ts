import { basename } from 'node:path';
import { openZip } from '#platform/archive/read-zip.ts';
import { detectKind } from '#platform/mail/detect-kind.ts';
import { unopened } from '#platform/mail/refuse-file.ts';

/** Whether a file or folder is to be read as mail or as a tracker's sheet, told by its content; a `Problem` when it cannot be opened. */
export async function sourceKind(path: string): Promise<'mail' | 'tracker'> {
  const kind = await detectKind(path).catch((cause) => {
    throw unopened(basename(path), cause);
  });
  if (kind === 'csv') return 'tracker';
  if (kind === 'zip') return (await holdsMail(path)) ? 'mail' : 'tracker';
  return /\.(?:csv|tsv|md)$/iu.test(path) ? 'tracker' : 'mail';
}

async function holdsMail(path: string): Promise<boolean> {
  const zip = await openZip(path);
  try {
    return zip.entries.some(({ name }) => /\.(?:mbox|eml)$/iu.test(name));
  } finally {
    zip.close();
  }
}
