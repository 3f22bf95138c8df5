import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readResume } from '#features/documents/domain/resume/read-resume.ts';
import { matchResume } from '#features/matching/domain/match-resume.ts';
import { shownResume } from '#features/matching/domain/passages.ts';
import { readPosting } from '#features/postings/domain/read-posting.ts';
import { ownVocabulary } from '#features/skills/domain/known-skills.ts';
import { column, madePdf } from '#platform/documents/made-pdf.testing.ts';
import { readPdf } from '#platform/documents/pdf/read-pdf.ts';
import { labelledMatches } from './labelled-matches.ts';
import { labelledPostings } from './labelled-postings.ts';
import { labelledResumes } from './labelled-resumes.ts';
import { median } from './mail/median.ts';

const program = join(import.meta.dirname, '../bin/rebound.js');
const postingsAsked = 10_000;
const today = '2026-11-26';

/** How fast postings and résumés are read and compared. Figures in seconds hold for this machine only. */
export async function* measure(): AsyncGenerator<string> {
  const texts = labelledPostings().map(({ document }) => document.text);
  const lines = Array.from({ length: postingsAsked }, (_, id) =>
    JSON.stringify({ id, text: texts[id % texts.length] }),
  );
  const seconds = await secondsOf(['read', 'posting', '--jsonl'], `${lines.join('\n')}\n`);
  const letters = Math.round(texts.reduce((sum, { length }) => sum + length, 0) / texts.length);
  yield `read posting --jsonl: ${postingsAsked} postings of ${letters} characters in ${seconds.toFixed(1)} s, ${Math.round(postingsAsked / seconds)} a second`;
  yield `one match of a read posting and a read résumé: ${matchMilliseconds().toFixed(2)} ms`;
  yield `a résumé’s text: ${resumeMilliseconds().toFixed(1)} ms`;
  const { own, alone } = await pdfMilliseconds();
  yield `a two-page PDF: ${own.toFixed(1)} ms, ${(own / alone).toFixed(2)} times its text alone by pdf.js (${alone.toFixed(1)} ms)`;
}

/** Seconds of the built program for its input; its answers are counted. */
async function secondsOf(args: readonly string[], input: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  let answers = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) answers++;
  });
  child.stdin.end(input);
  await new Promise((resolve) => child.on('close', resolve));
  if (answers !== postingsAsked) throw new Error(`${answers} answers to ${postingsAsked} postings.`);
  return (performance.now() - start) / 1_000;
}

function matchMilliseconds(): number {
  const vocabulary = ownVocabulary();
  const requirements = labelledPostings()
    .slice(0, 40)
    .map(({ document }) => readPosting(document.text, { vocabulary, year: 2026 }).requirements);
  const resumes = labelledMatches()
    .slice(0, 40)
    .map(({ resume }) => shownResume(resume, readResume(resume, { vocabulary, today }), vocabulary));
  return timed(() => {
    for (const [place, resume] of resumes.entries()) {
      matchResume(requirements[place % requirements.length] ?? [], resume, { vocabulary, today });
    }
  }, resumes.length);
}

function resumeMilliseconds(): number {
  const texts = labelledResumes()
    .slice(0, 60)
    .map(({ document }) => document.text);
  const vocabulary = ownVocabulary();
  return timed(() => {
    for (const text of texts) readResume(text, { vocabulary, today });
  }, texts.length);
}

/** The median of five rounds after one that does not count, for one of `count` things. */
function timed(work: () => void, count: number): number {
  work();
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / count;
  });
  return median(rounds);
}

async function pdfMilliseconds(): Promise<{ own: number; alone: number }> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const lines = Array.from(
    { length: 48 },
    (_, line) => `Line ${line}: led a team of ${line + 2} people in the shop`,
  );
  const bytes = await madePdf([column(60, 60, lines), column(60, 60, lines)]);
  const own: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < 12; round++) {
    let start = performance.now();
    await readPdf(Uint8Array.from(bytes));
    own.push(performance.now() - start);
    start = performance.now();
    await extractText(await getDocumentProxy(Uint8Array.from(bytes)));
    alone.push(performance.now() - start);
  }
  return { own: median(own.slice(2)), alone: median(alone.slice(2)) };
}
