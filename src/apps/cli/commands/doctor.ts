import { Problem } from '#lib/problem.ts';
import { type CheckUp, checkUp } from '../check-up.ts';
import type { Installation } from '../installation.ts';
import type { Settings } from '../settings.ts';
import { startUpTime } from '../start-up-time.ts';

interface Report extends CheckUp {
  readonly rebound: string;
  readonly node: string;
  readonly system: string;
  /** Milliseconds from starting the program to its first page, in an empty folder. */
  readonly startUpMs?: number;
  /** What a person should do something about; empty when all is well. */
  readonly complaints: readonly string[];
}

/** Prints the state of the installation and the data; fails when something is wrong. */
export async function runDoctor(
  { json }: { json?: boolean },
  settings: Settings,
  { version, script }: Installation,
): Promise<void> {
  const found = await checkUp(settings);
  const startUpMs = await startUpTime(script);
  const report: Report = {
    rebound: version,
    node: process.versions.node,
    system: `${process.platform} ${process.arch}`,
    ...found,
    ...(startUpMs !== undefined && { startUpMs }),
    complaints: complaints(found, startUpMs),
  };
  console.log(json ? JSON.stringify(report, undefined, 2) : asText(report));
  if (report.complaints.length > 0) {
    throw new Problem(500, 'not-well', `${report.complaints.length} of the checks found something to do.`);
  }
}

function complaints(found: CheckUp, startUpMs: number | undefined): string[] {
  const { folderState, trouble, data, fromNewer } = found;
  return [
    folderState === 'not-writable' && `The data folder ${found.folder} cannot be written.`,
    trouble,
    data &&
      data.damage.length > 0 &&
      `The database is damaged: ${data.damage[0]}. Put a backup in its place.`,
    fromNewer.length > 0 && 'The data was written by a newer Rebound. Install that version to use it.',
    startUpMs === undefined &&
      'The server did not come up in a test folder. Run “npm run build” and try again.',
  ].filter((line) => typeof line === 'string');
}

function asText(report: Report): string {
  const { data, complaints: wrong } = report;
  const lines = [
    ['Rebound', `${report.rebound} on Node ${report.node} (${report.system})`],
    ['Data folder', `${report.folder} (${folderWords[report.folderState]})`],
    ['Database', data ? databaseWords(report, data) : 'none yet; it is made at the first start'],
    ['Tables', `${data?.migrations.length ?? 0} migrations made, ${report.toCome.length} at the next start`],
    ...Object.entries(data?.rows ?? {}).map(([table, rows]) => [`  ${table}`, String(rows)]),
    ['Start-up', report.startUpMs === undefined ? 'failed' : `${report.startUpMs} ms to the first page`],
    ['', wrong.length === 0 ? 'All is well.' : wrong.join('\n').replaceAll('\n', `\n${' '.repeat(16)}`)],
  ];
  return lines.map(([name = '', text]) => `${name.padEnd(14)}  ${text}`.trimEnd()).join('\n');
}

const folderWords = { new: 'new', writable: 'writable', 'not-writable': 'not writable' } as const;

function databaseWords(
  { fileSize }: CheckUp,
  { engine, version, damage }: NonNullable<CheckUp['data']>,
): string {
  const size = fileSize === undefined ? '' : `, ${Math.ceil(fileSize / 1024)} kB`;
  return `${engine} ${version}${size}, ${damage.length === 0 ? 'intact' : 'damaged'}`;
}
