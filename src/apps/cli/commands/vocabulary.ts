import { type Answered, importByCommand, listByCommand, removeByCommand } from '#features/skills/cli.ts';
import { type ListSource, listSourceSchema, listSources } from '#features/skills/domain/lists/list-source.ts';
import type { Call } from '#platform/http/client.ts';
import { WrongUse } from '../exit.ts';
import type { Installation } from '../installation.ts';
import { writeJson, writeLine } from '../json-lines.ts';
import type { Settings } from '../settings.ts';
import { withData } from '../with-data.ts';

export interface VocabularyFlags {
  readonly list?: boolean;
  readonly remove?: string;
  readonly json?: boolean;
}

/** Takes a source out, brings lists in, and says what is there; in this order when several are asked for. */
export async function runVocabulary(
  paths: readonly string[],
  { list = false, remove, json = false }: VocabularyFlags,
  settings: Settings,
  installation: Installation,
): Promise<void> {
  const source = remove === undefined ? undefined : known(remove);
  if (!list && source === undefined && paths.length === 0) {
    throw new WrongUse('Say which files to bring in, or --list, or --remove with a source.');
  }
  const steps: ((call: Call) => Promise<Answered>)[] = [
    ...(source ? [(call: Call) => removeByCommand(call, source)] : []),
    ...(paths.length > 0 ? [(call: Call) => importByCommand(call, paths)] : []),
    ...(list ? [listByCommand] : []),
  ];
  await withData(settings, installation, async (call) => {
    for (const step of steps) {
      const { answer, text } = await step(call);
      await (json ? writeJson(process.stdout, answer) : writeLine(process.stdout, text));
    }
  });
}

function known(source: string): ListSource {
  const found = listSourceSchema.safeParse(source);
  if (found.success) return found.data;
  throw new WrongUse(`--remove takes one of ${listSources.join(', ')}.`);
}
