import { readFile } from 'node:fs/promises';
import { documentFrom } from '#features/documents/cli.ts';
import { matchTexts } from '#features/matching/cli.ts';
import { Problem } from '#lib/problem.ts';
import { systemClock } from '#platform/system-clock.ts';
import { answersInThreads } from '../answers-in-threads.ts';
import { unopened } from '../file-failure.ts';
import { writeLine } from '../json-lines.ts';

export interface MatchFlags {
  readonly resume?: string;
  readonly posting?: string;
  readonly jsonl?: boolean;
}

/** Says which requirements of a posting a résumé shows. Stores nothing. */
export async function runMatch({ resume, posting, jsonl }: MatchFlags): Promise<void> {
  const today = systemClock.today();
  if (jsonl) {
    await answersInThreads(process.stdin.setEncoding('utf8'), { command: 'match', today }, process.stdout);
    return;
  }
  if (resume === undefined || posting === undefined) {
    throw new Problem(
      400,
      'match-incomplete',
      'Name both files: rebound match --resume FILE --posting FILE.',
    );
  }
  const answer = matchTexts(await textAt(posting), await textAt(resume), today);
  await writeLine(process.stdout, JSON.stringify(answer, null, 2));
}

async function textAt(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error) => Promise.reject(unopened(error, path)));
  return (await documentFrom(bytes, path)).text;
}
