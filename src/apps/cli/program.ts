import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExplainFlags } from './commands/explain.ts';
import type { ForecastFlags } from './commands/forecast.ts';
import type { ImportFlags } from './commands/import.ts';
import type { MatchFlags } from './commands/match.ts';
import type { PatternsFlags } from './commands/patterns.ts';
import type { ReadMailFlags } from './commands/read-mail.ts';
import type { ReportFlags } from './commands/report.ts';
import type { ServeFlags } from './commands/serve.ts';
import type { SimulateFlags } from './commands/simulate.ts';
import type { Installation } from './installation.ts';
import { addMailbox } from './mailbox-program.ts';
import type { Settings } from './settings.ts';
import { addVocabulary } from './vocabulary-program.ts';

/** The commands and their flags. Each loads its code only when it runs, so that none waits for the others. */
export function program(installation: Installation): Command {
  const rebound = new Command('rebound')
    .description('A private companion for people who were turned down for a job.')
    .version(installation.version)
    .option('--data <folder>', 'where your data lies (default: your system’s place for it, or REBOUND_DATA)')
    .option('--database <url>', 'a PostgreSQL server instead of the file in that folder (or DATABASE_URL)')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  addServe(rebound, installation);
  addImport(rebound, installation);
  addUndo(rebound, installation);
  addMailbox(rebound, installation, wholePort);
  addExport(rebound, installation);
  addRead(rebound);
  addMatch(rebound);
  addExplain(rebound);
  addPatterns(rebound, installation);
  addCalibration(rebound, installation);
  addHindsight(rebound, installation);
  addForecast(rebound, installation);
  addReport(rebound, installation);
  addSimulate(rebound);
  addVocabulary(rebound, installation);
  addDoctor(rebound, installation);
  return rebound;
}

function addServe(rebound: Command, installation: Installation): void {
  rebound
    .command('serve', { isDefault: true })
    .description('the web app on this computer; what happens without a command')
    .option('--port <number>', 'the port to use (default: 4747 or the next that is free)', wholePort)
    .option('--host <address>', 'the address to listen at', '127.0.0.1')
    .option('--open', 'open it in your browser')
    .action(async (flags: ServeFlags) => {
      const { runServe } = await import('./commands/serve.ts');
      await runServe(flags, rebound.opts<Settings>(), installation);
    });
}

function addImport(rebound: Command, installation: Installation): void {
  rebound
    .command('import')
    .argument('<path...>', 'a mailbox (mbox), .eml, zip, folder, LinkedIn export or table (CSV)')
    .description('bring in your mail or your list; what is known already is recognised')
    .option('--dry-run', 'only look, save nothing')
    .option('--json', 'one JSON object for each path')
    .action(async (paths: string[], flags: ImportFlags) => {
      const { runImport } = await import('./commands/import.ts');
      await runImport(paths, flags, rebound.opts<Settings>(), installation);
    });
}

function addUndo(rebound: Command, installation: Installation): void {
  rebound
    .command('undo')
    .argument('<import>', 'as the import named itself')
    .description('take one import back')
    .action(async (id: string) => {
      const { runUndo } = await import('./commands/undo.ts');
      await runUndo(id, rebound.opts<Settings>(), installation);
    });
}

function addExport(rebound: Command, installation: Installation): void {
  rebound
    .command('export')
    .argument('<folder>', 'where to write it')
    .description('write everything into a folder: one JSON file, and the applications as a table')
    .action(async (folder: string) => {
      const { runExport } = await import('./commands/export.ts');
      await runExport(folder, rebound.opts<Settings>(), installation);
    });
}

function addRead(rebound: Command): void {
  const read = rebound.command('read').description('read text into facts; nothing is stored');
  read
    .command('mail')
    .argument('[path]', 'a mailbox (mbox), an .eml, a zip or a folder; “-” is standard input', '-')
    .description('say what each mail is: a no, an invitation, a confirmation, …')
    .option('--jsonl', 'answer one JSON object a line; from standard input, also read one a line')
    .option('--thread', 'also say which mails are of one application')
    .action(async (path: string, flags: ReadMailFlags) => {
      const { runReadMail } = await import('./commands/read-mail.ts');
      await runReadMail(path, flags);
    });
  addReadDocuments(read);
}

function addReadDocuments(read: Command): void {
  read
    .command('posting')
    .argument('[path]', 'a file with a posting (text, PDF, DOCX, a saved page); “-” is standard input', '-')
    .description('say what a posting asks for, and what is worth checking')
    .option('--jsonl', 'read one posting a line, answer one a line')
    .action(async (path: string, flags: { jsonl?: boolean }) => {
      const { runReadPosting } = await import('./commands/read-posting.ts');
      await runReadPosting(path, flags);
    });
  read
    .command('resume')
    .argument('[path]', 'a résumé (PDF, DOCX, text, Markdown, HTML, JSON Resume); “-” is standard input', '-')
    .description('read a résumé into JSON Resume, with what a careful reader would point out')
    .option('--strict', 'dates as JSON Resume has them (2021-08) instead of as written')
    .action(async (path: string, flags: { strict?: boolean }) => {
      const { runReadResume } = await import('./commands/read-resume.ts');
      await runReadResume(path, flags);
    });
  read
    .command('letter')
    .argument('[path]', 'a cover letter; “-” is standard input', '-')
    .description('say what a careful reader would point out in a letter')
    .action(async (path: string) => {
      const { runReadLetter } = await import('./commands/read-resume.ts');
      await runReadLetter(path);
    });
  read
    .command('entry')
    .argument('[path]', 'a private note; “-” is standard input', '-')
    .description('notice when a note sounds heavy, and thoughts that may be harsher than the facts')
    .option('--jsonl', 'read one note a line, answer one a line')
    .action(async (path: string, flags: { jsonl?: boolean }) => {
      const { runReadEntry } = await import('./commands/read-entry.ts');
      await runReadEntry(path, flags);
    });
}

function addMatch(rebound: Command): void {
  rebound
    .command('match')
    .description('say which requirements of a posting a résumé shows, with the words that prove it')
    .option('--resume <file>', 'the résumé')
    .option('--posting <file>', 'the posting')
    .option('--jsonl', 'read one pair a line from standard input, answer one a line')
    .action(async (flags: MatchFlags) => {
      const { runMatch } = await import('./commands/match.ts');
      await runMatch(flags);
    });
}

function addExplain(rebound: Command): void {
  rebound
    .command('explain')
    .argument('[path]', 'a case as JSON; “-” is standard input', '-')
    .description('say what probably led to a rejection; nothing is stored')
    .option('--jsonl', 'read one case a line, answer one a line')
    .option('--match', 'with --jsonl: compare each posting with its résumé, as one case alone always is')
    .action(async (path: string, flags: ExplainFlags) => {
      const { runExplain } = await import('./commands/explain.ts');
      await runExplain(path, flags);
    });
}

function addSimulate(rebound: Command): void {
  rebound
    .command('simulate')
    .description('make up cases of a job market with their true causes; nothing is stored')
    .option('--seed <number>', 'which market; the same number, the same cases', wholeNumber, 1)
    .option('--cases <number>', 'how many cases', wholeNumber, 100)
    .option('--jsonl', 'one JSON object a line, as “explain --jsonl” reads them; there is no other form')
    .action(async (flags: SimulateFlags) => {
      const { runSimulate } = await import('./commands/simulate.ts');
      await runSimulate(flags);
    });
}

function addPatterns(rebound: Command, installation: Installation): void {
  rebound
    .command('patterns')
    .description('say what your applications tell together, as JSON; and what they do not tell yet')
    .addOption(periodOption())
    .option('--since <day>', 'also compare before and since this day (2026-03-01)', writtenDay)
    .action(async (flags: PatternsFlags) => {
      const { runPatterns } = await import('./commands/patterns.ts');
      await runPatterns(flags, rebound.opts<Settings>(), installation);
    });
}

function addCalibration(rebound: Command, installation: Installation): void {
  rebound
    .command('calibration')
    .description('say how well the explanations did where you learned the reason, as JSON')
    .action(async () => {
      const { runCalibration } = await import('./commands/calibration.ts');
      await runCalibration(rebound.opts<Settings>(), installation);
    });
}

function addHindsight(rebound: Command, installation: Installation): void {
  rebound
    .command('hindsight')
    .description('say what was in your own hands and what went with getting further, as JSON')
    .action(async () => {
      const { runHindsight } = await import('./commands/hindsight.ts');
      await runHindsight(rebound.opts<Settings>(), installation);
    });
}

function addForecast(rebound: Command, installation: Installation): void {
  rebound
    .command('forecast')
    .description('say what may come of your search in the weeks ahead, as JSON; with ranges, and no promise')
    .option('--weeks <number>', 'how far to look, up to 26', wholeNumber, 8)
    .option('--per-week <number>', 'also if you sent so many applications a week', wholeNumber)
    .addOption(
      new Option('--change <what>', 'also with a third through people, or all sent early').choices([
        'people',
        'early',
      ]),
    )
    .action(async (flags: ForecastFlags) => {
      const { runForecast } = await import('./commands/forecast.ts');
      await runForecast(flags, rebound.opts<Settings>(), installation);
    });
}
function addReport(rebound: Command, installation: Installation): void {
  rebound
    .command('report')
    .description('write all of it as one page: pictures, tables and sources')
    .requiredOption('--out <file>', 'where to write it; its ending says how: .html, .pdf or .json')
    .addOption(periodOption())
    .option('--names', 'name the employers, and list all applications')
    .option('--force', 'write over a file that is there')
    .action(async (flags: ReportFlags) => {
      const { runReport } = await import('./commands/report.ts');
      await runReport(flags, rebound.opts<Settings>(), installation);
    });
}

const periodOption = () =>
  new Option('--period <length>', 'how time is cut').choices(['month', 'quarter']).default('quarter');

function addDoctor(rebound: Command, installation: Installation): void {
  rebound
    .command('doctor')
    .description('check this installation and your data')
    .option('--json', 'as JSON')
    .action(async (flags: { json?: boolean }) => {
      const { runDoctor } = await import('./commands/doctor.ts');
      await runDoctor(flags, rebound.opts<Settings>(), installation);
    });
}

function writtenDay(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError('A day is written as 2026-03-01.');
}

function wholePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('This takes a whole number.');
}
