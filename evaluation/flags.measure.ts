import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { findFlags } from '#features/postings/domain/flags/find-flags.ts';
import { flagIds } from '#features/postings/domain/flags/flag-catalogue.ts';
import { payIn } from '#features/postings/domain/pay-in.ts';
import { sectionsOf } from '#features/postings/domain/sections.ts';
import { documentWords } from '#lib/text/document-words.ts';

const rowSchema = z.object({ text: z.string(), gold: z.object({ fraudulent: z.number() }) });

/**
 * How often each flag is shown on real postings that are no frauds. `REAL_POSTINGS` says where they lie, one JSON object
 * a line. No one marked flags there, so a share counts true ones too: it is an upper bound for false alarms.
 */
export async function* measure(): AsyncGenerator<string> {
  const path = process.env.REAL_POSTINGS;
  if (path === undefined) {
    yield 'REAL_POSTINGS is not set: say where real postings lie, one JSON object a line';
    return;
  }
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)));
  const real = rows.filter(({ gold }) => gold.fraudulent === 0).map(({ text }) => flagsOf(text));
  yield `${real.length} real postings, ${(real.flat().length / real.length).toFixed(2)} flags on each, ${real.filter((flags) => flags.length === 0).length} without any`;
  for (const id of flagIds) {
    const shown = real.filter((flags) => flags.includes(id)).length;
    if (shown > 0) yield `${id}: ${shown}, ${((100 * shown) / real.length).toFixed(1)} %`;
  }
}

function flagsOf(text: string): string[] {
  const document = documentWords(text);
  const title = text.split('\n', 1)[0] ?? null;
  const sections = sectionsOf(document);
  return findFlags({ document, sections, requirements: [], pay: payIn(text), title, company: null }).map(
    ({ id }) => id,
  );
}
