import type { Clock } from '#lib/clock.ts';
import type { Database } from '#platform/db/database.ts';
import { inTurn } from '#platform/db/in-turn.ts';
import { englishSpelling } from '#platform/language/spelling.ts';
import { type GatheredLists, gathering } from '../domain/lists/gathering.ts';
import type { FileAnswer, SourceAnswer } from '../domain/lists/list-answer.ts';
import { listSources } from '../domain/lists/list-source.ts';
import { mergedSource } from '../domain/lists/merged-lists.ts';
import { ordinaryNames } from '../domain/lists/ordinary-name.ts';
import { ownNames } from '../domain/lists/own-names.ts';
import { listFiles } from './list-files.ts';
import { readList } from './read-list.ts';
import { vocabularyStore } from './store.ts';

export interface ImportedLists {
  readonly files: FileAnswer[];
  readonly sources: SourceAnswer[];
}

/** Reads every list at these paths, then saves all that is new in one transaction. */
export async function importLists(
  database: Database,
  clock: Clock,
  owner: string,
  paths: readonly string[],
): Promise<ImportedLists> {
  const own = ownNames();
  const isOrdinary = ordinaryNames(await englishSpelling());
  const { lists, add } = gathering({ isKnown: (name) => own.has(name), isOrdinary });
  const files: FileAnswer[] = [];
  for (const path of paths) {
    for await (const file of listFiles(path)) {
      files.push(
        'sentence' in file
          ? { file: file.name, outcome: 'refused', names: 0, sentence: file.sentence }
          : await readList(file, add),
      );
    }
  }
  return { files, sources: await inTurn(database, owner, (turn) => save(turn, clock, owner, lists)) };
}

async function save(
  database: Database,
  clock: Clock,
  owner: string,
  lists: GatheredLists,
): Promise<SourceAnswer[]> {
  const store = vocabularyStore(database);
  const answers: SourceAnswer[] = [];
  for (const source of listSources) {
    const gathered = lists.bySource.get(source);
    if (!gathered && (source !== 'esco' || lists.relations.length === 0)) continue;
    const { written, ...counts } = mergedSource(source, lists, await store.ofSource(owner, source));
    await store.write(owner, source, written, clock.now());
    answers.push({
      source,
      ...counts,
      known: gathered?.known.size ?? 0,
      ordinary: gathered?.ordinary.size ?? 0,
    });
  }
  return answers;
}
