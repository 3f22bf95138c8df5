import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { inTurn } from '#platform/db/in-turn.ts';
import { englishSpelling } from '#platform/language/spelling.ts';
import type { ListedEntry } from '../domain/lists/listed-entry.ts';
import { ordinaryNames } from '../domain/lists/ordinary-name.ts';
import { ownNames } from '../domain/lists/own-names.ts';
import { nameKey, plainName } from '../domain/lists/plain-name.ts';
import { unitedEntry } from '../domain/lists/united-entry.ts';
import { vocabularyStore } from './store.ts';

/** One skill of the person's own with its other names. More names for one that was added before join the others. */
export async function addByHand(
  database: Database,
  clock: Clock,
  owner: string,
  { name: written, also, broader }: ListedEntry,
): Promise<ListedEntry> {
  const plain = (names: readonly string[] = []) => names.map(plainName).filter((each) => each !== '');
  const [name, others] = [plainName(written), plain(also)];
  const isOrdinary = ordinaryNames(await englishSpelling());
  for (const each of [name, ...others]) {
    if (ownNames().has(nameKey(each))) throw knownAlready(each);
    if (isOrdinary(each)) throw tooOrdinary(each);
  }
  const told = unitedEntry({ name }, { name, also: others, broader: plain(broader) });
  return inTurn(database, owner, async (turn) => {
    const store = vocabularyStore(turn);
    const before = (await store.ofSource(owner, 'mine')).get(nameKey(told.name));
    const after = before ? unitedEntry(before, told) : told;
    if (after !== before) await store.write(owner, 'mine', [after], clock.now());
    return after;
  });
}

const tooOrdinary = (name: string): Problem =>
  new Problem(
    422,
    'skill-ordinary',
    `“${name}” is found in many texts that mean something else. Choose a longer name; nothing was changed.`,
  );

const knownAlready = (name: string): Problem =>
  new Problem(409, 'skill-known', `Rebound knows “${name}” already. Nothing was changed.`);
