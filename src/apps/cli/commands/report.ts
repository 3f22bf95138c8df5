import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import type { Period } from '#features/patterns/domain/grouping.ts';
import type { Report } from '#features/report/domain/report.ts';
import { readReport } from '#features/report/read-report.ts';
import { Problem } from '#lib/problem.ts';
import type { Installation } from '../installation.ts';
import { writeLine } from '../json-lines.ts';
import type { Settings } from '../settings.ts';
import { withData } from '../with-data.ts';

export interface ReportFlags {
  readonly out: string;
  readonly period: Period;
  readonly names?: boolean;
  readonly force?: boolean;
}

/** Writes the report in the form that the name of the file asks for, and says where. */
export async function runReport(
  { out, period, names = false, force = false }: ReportFlags,
  settings: Settings,
  installation: Installation,
): Promise<void> {
  const file = resolve(out);
  const form = formOf(file);
  await refuseUnusable(file, force);
  const report = await withData(settings, installation, (call) => readReport(call, { period, named: names }));
  const { content, note } = await form(report);
  await writeWhole(file, content, force);
  await writeLine(process.stdout, `The report is in ${file}.${note}`);
}

interface Written {
  readonly content: string | Uint8Array;
  /** More to tell, with a space before it. */
  readonly note: string;
}

type Form = (report: Report) => Promise<Written>;

const forms: Readonly<Record<string, Form>> = {
  '.json': async (report) => ({ content: `${JSON.stringify(report, undefined, 2)}\n`, note: '' }),
  '.html': async (report) => {
    const { reportPage } = await import('../report-page.ts');
    return { content: reportPage(report), note: '' };
  },
  '.pdf': async (report) => {
    const { reportPdf } = await import('../report-pdf.ts');
    const { bytes, unwritten } = await reportPdf(report);
    return {
      content: bytes,
      note:
        unwritten === 0
          ? ''
          : ` ${unwritten} letters are not in its font and stand as □; the .html has them.`,
    };
  },
};

function formOf(file: string): Form {
  const form = forms[extname(file).toLowerCase()];
  if (form) return form;
  throw new Problem(
    400,
    'report-form-unknown',
    `A report is written as .html, .pdf or .json, so the name of the file has to end in one of them: ${file} does not.`,
  );
}

async function refuseUnusable(file: string, force: boolean): Promise<void> {
  const folder = await stat(dirname(file)).catch(() => undefined);
  if (!folder?.isDirectory()) {
    throw new Problem(
      404,
      'report-folder-missing',
      `There is no folder ${dirname(file)}. Make it first, or choose another.`,
    );
  }
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory())
    throw new Problem(409, 'report-is-folder', `${file} is a folder. Name a file in it.`);
  if (found && !force) {
    throw new Problem(
      409,
      'report-exists',
      `${file} is there already, and it is not written over. Choose another name, or add --force.`,
    );
  }
}

/** The name is given when everything is in the file, so that half a report is never taken for a whole one. */
async function writeWhole(file: string, content: string | Uint8Array, force: boolean): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    const handle = await open(unfinished, 'w', 0o600);
    await handle.writeFile(content).finally(() => handle.close());
    await refuseUnusable(file, force);
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new Problem(422, 'report-not-written', `${file} could not be written (${cause.message}).`, {
      cause,
    });
  }
}
