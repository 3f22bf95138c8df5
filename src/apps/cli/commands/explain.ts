import { createReadStream } from 'node:fs';
import { text } from 'node:stream/consumers';
import { type ExplainedCase, explainCase } from '#features/reasons/cli.ts';
import { causeTexts } from '#features/reasons/domain/cause-texts.ts';
import { Problem } from '#lib/problem.ts';
import { systemClock } from '#platform/system-clock.ts';
import { unopened } from '../file-failure.ts';
import { eachJsonLine, writeLine } from '../json-lines.ts';

export interface ExplainFlags {
  readonly jsonl?: boolean;
  readonly match?: boolean;
}

/**
 * Explains cases from JSON: one for reading, or with `jsonl` one a line. Comparing a posting with a résumé takes some times
 * as long as the explanation, so that lines do without unless `match` asks for it.
 */
export async function runExplain(path: string, { jsonl, match }: ExplainFlags): Promise<void> {
  const explained = jsonl && !match ? explainCase : await comparing();
  // Only now: a file that cannot be opened says so at once, and somebody has to be listening.
  const input = path === '-' ? process.stdin.setEncoding('utf8') : createReadStream(path, 'utf8');
  try {
    if (jsonl) await eachJsonLine(input, (line) => explained(line), process.stdout);
    else await writeLine(process.stdout, asText(explained(parsed(await text(input), path))));
  } catch (error) {
    throw unopened(error, path);
  }
}

async function comparing(): Promise<(value: unknown) => ExplainedCase> {
  const { comparedTexts } = await import('#features/reasons/domain/compared-texts.ts');
  const today = systemClock.today();
  return (value) => explainCase(value, (rejection) => comparedTexts(rejection, today));
}

function parsed(content: string, path: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new Problem(422, 'not-json', `${path} does not hold one JSON object. For one a line, add --jsonl.`);
  }
}

function asText({ causes, unknown, notAboutYou, tellsMore, tooEarly }: ExplainedCase): string {
  const shown = causes.filter(({ probability }) => probability >= 0.05);
  return [
    ...(tooEarly ? ['Too little is known to tell more than for any application that ended here.', ''] : []),
    `${percent(notAboutYou)}  never about you`,
    '',
    ...shown.flatMap(({ id, probability, low, high, for: reasons }) => [
      `${percent(probability)}  ${causeTexts[id].name} (${Math.round(low * 100)} to ${Math.round(high * 100)} %)`,
      ...reasons.slice(0, 3).map(({ what, quote }) => `       ${what}${quote ? `: “${quote}”` : ''}`),
    ]),
    `${percent(unknown)}  ${causeTexts.unknown.name}`,
    ...(tellsMore[0] ? ['', `What would tell more: ${tellsMore[0].question}`] : []),
  ].join('\n');
}

const percent = (share: number): string => `${Math.round(share * 100)} %`.padStart(5);
