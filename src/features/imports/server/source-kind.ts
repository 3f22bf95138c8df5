import { openZip } from '#platform/archive/read-zip.ts';
import { detectKind } from '#platform/mail/detect-kind.ts';

/** Whether a file or folder is to be read as mail or as a tracker's sheet, told by its content. */
export async function sourceKind(path: string): Promise<'mail' | 'tracker'> {
  const kind = await detectKind(path);
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
