import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { documentFrom, readLetterDocument, readResumeDocument } from '#features/documents/cli.ts';
import type { DocumentFinding } from '#features/documents/domain/finding.ts';
import { systemClock } from '#platform/system-clock.ts';
import { unopened } from '../file-failure.ts';
import { writeLine } from '../json-lines.ts';
import { saidFindings } from '../said-findings.ts';

/** Reads a résumé into JSON Resume with findings. Stores nothing. */
export async function runReadResume(path: string, { strict }: { strict?: boolean }): Promise<void> {
  const document = await documentAt(path);
  const read = await readResumeDocument(document, systemClock.today(), strict ? 'days' : 'written');
  await writeLine(process.stdout, JSON.stringify(withSentences(read), null, 2));
}

/** Reads a cover letter. Stores nothing. */
export async function runReadLetter(path: string): Promise<void> {
  const read = await readLetterDocument(await documentAt(path), systemClock.today());
  await writeLine(process.stdout, JSON.stringify(withSentences(read), null, 2));
}

const withSentences = <Read extends { findings: readonly DocumentFinding[] }>(read: Read) => ({
  ...read,
  findings: saidFindings(read.findings),
});

async function documentAt(path: string) {
  const bytes =
    path === '-'
      ? await buffer(process.stdin)
      : await readFile(path).catch((error) => Promise.reject(unopened(error, path)));
  return documentFrom(bytes, path);
}
