import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '#apps/server/app.ts';
import { engines, temporaryFolder, testClock, testDatabase } from '#apps/server/testing.ts';
import { documentWords } from '#lib/text/document-words.ts';
import { zipOf } from '#platform/archive/testing.ts';
import type { Database } from '#platform/db/database.ts';
import { type Call, client } from '#platform/http/client.ts';
import { addSkill, importVocabulary, removeVocabulary, showVocabulary } from '../api.ts';
import { findSkills } from '../domain/find-skills.ts';
import { ownVocabulary } from '../domain/known-skills.ts';
import { skillRelation } from '../domain/skill-relation.ts';
import { madeLists } from '../made-lists.testing.ts';
import { vocabularyEdition, vocabularyFor } from './vocabulary-for.ts';

describe.each(engines)('on %s', (engine) => {
  let database: Database;
  let call: Call;
  let folder: string;
  beforeEach(async () => {
    database = await testDatabase(engine);
    call = callOf(true);
    folder = temporaryFolder();
  });

  function callOf(localFiles: boolean): Call {
    const app = createApp({ database, clock: testClock, uploads: folder, key: 'none', localFiles });
    return client((path, init) => app.request(`/api${path}`, init));
  }

  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const bring = (...names: (keyof typeof madeLists)[]) =>
    call(importVocabulary, { paths: names.map((name) => put(name, madeLists[name])) });
  const counts = async () =>
    Object.fromEntries(
      (await call(showVocabulary, {})).sources.map(({ source, entries }) => [source, entries]),
    );
  const entry = async (name: string) => (await vocabularyFor(database, 'me')).entries.get(name.toLowerCase());

  test('examples of O*NET become skills under what they are, and the rest is counted', async () => {
    const { files, sources } = await bring('technology.csv');
    expect(files).toMatchObject([{ outcome: 'read', source: 'onet', names: 7 }]);
    expect(sources).toEqual([{ source: 'onet', added: 4, changed: 0, unchanged: 0, known: 1, ordinary: 2 }]);
    expect(await entry('Wickworks, Deluxe')).toEqual({
      name: 'Wickworks, Deluxe',
      broader: ['Lamp planning software'],
    });
    expect(await entry('Lamp planning software')).toBeDefined();
  });

  test('the tab-separated tables of O*NET are read too, and titles of occupations are no skills', async () => {
    const { files } = await bring('Technology Skills.txt', 'Skills.txt', 'Alternate Titles.txt');
    expect(files.map(({ outcome }) => outcome)).toEqual(['read', 'read', 'passed-over']);
    expect(files[2]?.sentence).toContain('names no skills');
    expect(await entry('The "Lantern" tool')).toBeDefined();
    expect(await entry('lamp tending')).toBeDefined();
    expect(await entry('Lantern Keeper')).toBeUndefined();
    expect(await entry('Writing')).toEqual(ownVocabulary().entries.get('writing'));
  });

  test('the tables of ESCO are put together: names, languages and what is broader', async () => {
    await bring('broaderRelationsSkillPillar_en.csv', 'skillGroups_en.csv', 'skills_en.csv', 'skills_de.csv');
    const vocabulary = await vocabularyFor(database, 'me');
    const found = findSkills(
      vocabulary,
      documentWords('Sie können Öllampen putzen, that is, cut oil lamp wicks.'),
    );
    expect(found).toHaveLength(2);
    expect(found[0]?.entry).toBe(found[1]?.entry);
    const [trim, lore] = [found[0]?.entry, vocabulary.entries.get('lamp lore')];
    if (!trim || !lore) throw new Error('a skill is missing');
    expect(skillRelation(vocabulary, trim, lore)).toBe('special');
    expect(lore.broader).toEqual(['knowing about lamps']);
    expect(vocabulary.entries.get('lamp alchemy')).toBeUndefined();
  });

  test('what is broader may be brought later than the skills', async () => {
    await bring('skills_en.csv');
    const { sources } = await bring('broaderRelationsSkillPillar_en.csv');
    expect(sources).toMatchObject([{ source: 'esco', added: 0, changed: 1 }]);
    expect((await entry('trim oil lamps'))?.broader).toEqual(['lamp lore']);
  });

  test('a plain list of labels is read, and a name with a remark counts only near its words', async () => {
    const { sources } = await bring('labels.txt');
    expect(sources).toMatchObject([{ source: 'esco', added: 3, ordinary: 1 }]);
    expect((await entry('Glim'))?.context).toEqual(['computer', 'programming']);
  });

  test('one’s own list comes from any spreadsheet', async () => {
    const old = Buffer.from(madeLists['mine.csv'], 'latin1');
    await call(importVocabulary, { paths: [put('mine.csv', old)] });
    expect(await entry('Leuchtturmwärterei')).toEqual({
      name: 'Leuchtturmwärterei',
      also: ['keeping lighthouses', 'lighthouse care'],
      broader: ['lamp lore'],
    });
  });

  test('a folder and a zip give what is in them, whatever the files are called', async () => {
    const zip = put('download.bin', await zipOf({ 'db/a.dat': madeLists['Skills.txt'], '__MACOSX/b': 'x' }));
    mkdirSync(join(folder, 'lists'));
    writeFileSync(join(folder, 'lists', 'no-ending'), madeLists['labels.txt']);
    const { files } = await call(importVocabulary, { paths: [zip, join(folder, 'lists')] });
    expect(files.map(({ outcome, source }) => [outcome, source])).toEqual([
      ['read', 'onet'],
      ['read', 'esco'],
    ]);
  });

  test('files that are no lists give a sentence each, and the rest goes on', async () => {
    const strange = {
      'empty.csv': '',
      'picture.png': new Uint8Array([137, 80, 78, 71, 0, 0, 0]),
      'letter.txt': 'Dear reader,\nthe lamp is lit.\nIt shines.\n',
      'contacts.csv': 'name,email\nAlex,alex@example.org\n',
      'broken.zip': 'PK\u0003\u0004nothing',
    };
    const paths = Object.entries(strange).map(([name, content]) => put(name, content));
    const missing = join(folder, 'missing.csv');
    const good = put('labels.txt', madeLists['labels.txt']);
    const { files, sources } = await call(importVocabulary, { paths: [...paths, missing, good] });
    expect(files.map(({ outcome }) => outcome)).toEqual([...Array(6).fill('refused'), 'read']);
    for (const { sentence } of files.slice(0, 6)) expect(sentence).toMatch(/^[^\n]*\.$/);
    expect(sources).toMatchObject([{ source: 'esco', added: 3 }]);
  });

  test('a table that ends in the middle of a cell gives the rows before', async () => {
    await call(importVocabulary, { paths: [put('cut.csv', madeLists['skills_en.csv'].slice(0, 300))] });
    expect(await entry('trim oil lamps')).toBeDefined();
  });

  test('bringing everything again changes nothing', async () => {
    const names = Object.keys(madeLists) as (keyof typeof madeLists)[];
    await bring(...names);
    const [before, vocabulary] = [await counts(), await vocabularyFor(database, 'me')];
    const { sources } = await bring(...names);
    expect(sources.map(({ added, changed }) => added + changed)).toEqual([0, 0, 0]);
    expect(await counts()).toEqual(before);
    expect(await vocabularyFor(database, 'me')).toBe(vocabulary);
  });

  test('one source is taken out again, and the others stay', async () => {
    await bring('technology.csv', 'skills_en.csv', 'mine.csv');
    expect(await call(removeVocabulary, { source: 'onet' })).toEqual({ removed: 4 });
    expect(await call(removeVocabulary, { source: 'onet' })).toEqual({ removed: 0 });
    expect(await counts()).toEqual({ esco: 2, mine: 1 });
    expect(await entry('Lumitab')).toBeUndefined();
    for (const source of ['esco', 'mine'] as const) await call(removeVocabulary, { source });
    expect(await vocabularyFor(database, 'me')).toBe(ownVocabulary());
  });

  test('what is there is listed with what the licences ask to be said', async () => {
    await bring('technology.csv', 'labels.txt');
    const { own, sources } = await call(showVocabulary, {});
    expect(own).toBeGreaterThan(3_000);
    expect(sources.map(({ attribution }) => attribution)).toEqual([
      expect.stringMatching(/Department of Labor.*CC BY 4\.0/),
      expect.stringContaining('European Commission'),
    ]);
  });

  test('whoever keeps readings sees when the lists have changed', async () => {
    const editions = [await vocabularyEdition(database, 'me')];
    await bring('technology.csv');
    editions.push(await vocabularyEdition(database, 'me'));
    await bring('technology.csv');
    expect(await vocabularyEdition(database, 'me')).toBe(editions[1]);
    await bring('Skills.txt');
    editions.push(await vocabularyEdition(database, 'me'));
    expect(new Set(editions).size).toBe(3);
    expect(editions[0]).toBe('');
  });

  test('the vocabulary is another person’s only if they brought it', async () => {
    await bring('technology.csv');
    expect((await vocabularyFor(database, 'somebody else')).entries.has('lumitab')).toBe(false);
  });

  test('a skill is added by hand, and more names for it later', async () => {
    await call(addSkill, { name: ' Lamp  design', also: ['Lampenbau'], broader: ['design'] });
    await call(addSkill, { name: 'lamp design', also: ['lampenbau', 'designing lamps'] });
    expect(await entry('Lamp design')).toEqual({
      name: 'Lamp design',
      also: ['Lampenbau', 'designing lamps'],
      broader: ['design'],
    });
    expect(await counts()).toEqual({ mine: 1 });
  });

  test('an everyday word or a known skill is not added by hand', async () => {
    await expect(call(addSkill, { name: 'energy' })).rejects.toMatchObject({ code: 'skill-ordinary' });
    await expect(call(addSkill, { name: 'python' })).rejects.toMatchObject({ code: 'skill-known' });
    await expect(call(addSkill, { name: 'wick care', also: ['Python'] })).rejects.toMatchObject({
      status: 409,
    });
    expect(await counts()).toEqual({});
  });

  test('files of this computer are read for the command line only', async () => {
    const paths = [put('labels.txt', madeLists['labels.txt'])];
    await expect(callOf(false)(importVocabulary, { paths })).rejects.toMatchObject({ code: 'path-refused' });
    expect(await counts()).toEqual({});
  });
});
