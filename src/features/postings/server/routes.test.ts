import { beforeEach, describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import {
  addApplication,
  deleteApplication,
  mergeApplications,
  undoChange,
} from '#features/applications/api.ts';
import { madeDocx } from '#platform/documents/made-docx.testing.ts';
import { madeSavedPage } from '#platform/documents/made-saved-page.testing.ts';
import type { Call } from '#platform/http/client.ts';
import {
  addPosting,
  addPostingFile,
  changePosting,
  deletePosting,
  listPostings,
  putBackPosting,
  showPosting,
  showPostingOf,
} from '../api.ts';
import { withFine, withImportance } from '../domain/correcting.ts';
import { bakery, bakeryPage } from '../made-posting.testing.ts';

describe.each(engines)('on %s', (engine) => {
  let call: Call;
  beforeEach(async () => {
    call = await testClient(engine);
  });

  const applied = async (company = 'Crumb & Co') =>
    (
      await call(addApplication, {
        opening: { company, role: 'Baker', channel: 'board' },
        happenings: [{ kind: 'applied', on: '2026-04-01' }],
      })
    ).id;

  test('pasted words are read and kept as they are', async () => {
    const { id } = await call(addPosting, { text: `\r\n${bakery.replaceAll('\n', '\r\n')}\0 ` });
    const { text, reading, source, addedAt } = await call(showPosting, { id });
    expect([text, source, addedAt]).toEqual([bakery, 'pasted', '2026-04-15T09:00:00.000Z']);
    expect(reading.requirements.length).toBeGreaterThan(2);
    for (const { text: words, span } of reading.requirements) expect(text.slice(...span)).toBe(words);
  });

  test('an application has at most one posting', async () => {
    const applicationId = await applied();
    expect(await call(showPostingOf, { id: applicationId })).toEqual({});
    const { id } = await call(addPosting, { text: bakery, applicationId });
    expect((await call(showPostingOf, { id: applicationId })).posting?.id).toBe(id);
    await expect(call(addPosting, { text: bakery, applicationId })).rejects.toThrow('has a posting already');
    const other = await call(addPosting, { text: bakery });
    await expect(call(changePosting, { id: other.id, applicationId })).rejects.toThrow(
      'has a posting already',
    );
    await call(changePosting, { id, applicationId: null });
    await call(changePosting, { id: other.id, applicationId });
    expect((await call(showPostingOf, { id: applicationId })).posting?.id).toBe(other.id);
  });

  test('corrections are applied to the reading, and taken back by giving what was before', async () => {
    const { id } = await call(addPosting, { text: bakery });
    const before = await call(showPosting, { id });
    const [first] = before.reading.requirements;
    const [flag] = before.reading.flags;
    if (!first || !flag) throw new Error('nothing was read');
    const corrections = withFine(withImportance(before.corrections, first, 'none'), flag);
    await call(changePosting, { id, corrections: { ...corrections, title: 'Night baker' } });
    const after = await call(showPosting, { id });
    expect(after.title).toBe('Night baker');
    expect(after.reading.requirements).toEqual(before.reading.requirements.slice(1));
    expect(after.reading.flags).toEqual(before.reading.flags.slice(1));
    await call(changePosting, { id, corrections: before.corrections });
    expect(await call(showPosting, { id })).toEqual(before);
  });

  test('what is known beside the text is kept and can be emptied', async () => {
    const { id } = await call(addPosting, { text: bakery, url: 'https://jobs.example/1' });
    const facts = { postedAt: '2026-03-01', repostedAt: '2026-04-01', applicants: 40, onCompanySite: false };
    await call(changePosting, { id, facts, url: null });
    expect(await call(showPosting, { id })).toMatchObject({ facts });
    expect((await call(showPosting, { id })).url).toBeUndefined();
    await call(changePosting, { id, facts: {} });
    expect((await call(showPosting, { id })).facts).toEqual({});
  });

  test('the latest is listed first, found by title, company or the names of its application', async () => {
    const applicationId = await applied('Ärger & Söhne');
    await call(addPosting, { text: bakery, applicationId });
    const page = await call(addPosting, { html: bakeryPage });
    const { rows, total } = await call(listPostings, {});
    expect([rows[0]?.id, total]).toEqual([page.id, 2]);
    expect(rows[1]).toMatchObject({ title: 'Baker', company: 'Ärger & Söhne', applicationId });
    const found = async (search: string) => (await call(listPostings, { search })).total;
    expect([await found('arger'), await found('trainer'), await found('nothing')]).toEqual([1, 2, 0]);
    expect((await call(listPostings, { offset: 1, limit: 1 })).rows).toEqual([rows[1]]);
  });

  test('what a page says for machines wins, and only its description is kept', async () => {
    const { id } = await call(addPostingFile, { name: 'job.html' }, new Blob([bakeryPage]));
    expect(await call(showPosting, { id })).toMatchObject({
      title: 'Night Baker & Trainer',
      company: 'Crumb & Co',
      source: 'page',
      sourceName: 'job.html',
      facts: { postedAt: '2026-04-01' },
      reading: { salary: { min: 2400, max: 2800, currency: 'EUR', period: 'month' }, location: 'Ghent' },
    });
    const { text } = await call(showPosting, { id });
    expect(text).toContain('You must');
    expect(text).not.toContain('Accept all cookies');
  });

  test('a page saved with its pictures into one file is read as the page', async () => {
    const saved = new Blob([madeSavedPage([bakeryPage])]);
    const { id } = await call(addPostingFile, { name: 'job.mhtml' }, saved);
    const { text, ...posting } = await call(showPosting, { id });
    expect(posting).toMatchObject({
      title: 'Night Baker & Trainer',
      source: 'page',
      sourceName: 'job.mhtml',
      facts: { postedAt: '2026-04-01' },
      reading: { salary: { min: 2400, max: 2800 } },
    });
    expect(text).toContain('You must');
    expect(text).not.toContain('Accept all cookies');
  });

  test('a saved page that says nothing for machines, as browsers leave scripts out, is its words', async () => {
    const page = `<html><body><h1>Night Baker</h1><p>${bakery.replaceAll('\n', '</p><p>')}</p></body></html>`;
    const saved = new Blob([madeSavedPage([page], 'quoted-printable')]);
    const { id } = await call(addPostingFile, { name: 'job.mhtml' }, saved);
    const { text, source, reading } = await call(showPosting, { id });
    expect([text.startsWith('Night Baker'), source]).toEqual([true, 'page']);
    expect(reading.requirements.map(({ text: asked }) => asked)).toContain('Driving licence');
  });

  test('a Word document is read, a picture is refused with the way out', async () => {
    const docx = await madeDocx(bakery.split('\n').map((paragraph) => ({ paragraph })));
    const { id } = await call(addPostingFile, { name: 'job.docx' }, new Blob([Buffer.from(docx)]));
    expect(await call(showPosting, { id })).toMatchObject({ source: 'file', sourceName: 'job.docx' });
    const picture = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4])]);
    await expect(call(addPostingFile, { name: 'job.png' }, picture)).rejects.toThrow('job.png is a picture');
  });

  test('nothing, too much and an unknown application are refused in a sentence', async () => {
    await expect(call(addPosting, { text: ' \n ' })).rejects.toThrow('There are no words in it.');
    await expect(call(addPosting, { text: 'word '.repeat(12_000) })).rejects.toThrow(
      'far longer than a posting',
    );
    const applicationId = '00000000-0000-7000-8000-000000000000';
    await expect(call(addPosting, { text: bakery, applicationId })).rejects.toThrow('not here any more');
    await expect(call(showPosting, { id: applicationId })).rejects.toThrow('not here any more');
    const large = new Blob([new Uint8Array(20 * 1024 ** 2 + 1)]);
    await expect(call(addPostingFile, { name: 'large.txt' }, large)).rejects.toThrow('larger than 20 MB');
    expect((await call(listPostings, {})).total).toBe(0);
  });

  test('a deleted posting is gone, and comes back whole', async () => {
    const applicationId = await applied();
    const { id } = await call(addPosting, { html: bakeryPage, applicationId });
    const before = await call(showPosting, { id });
    const { posting } = await call(deletePosting, { id });
    await expect(call(showPosting, { id })).rejects.toThrow('not here any more');
    await call(putBackPosting, { posting });
    expect(await call(showPosting, { id })).toEqual(before);
  });

  test('deleting an application takes its posting along, and undoing that brings it back', async () => {
    const applicationId = await applied();
    const { id } = await call(addPosting, { text: bakery, applicationId });
    const { change } = await call(deleteApplication, { id: applicationId });
    expect((await call(listPostings, {})).total).toBe(0);
    await expect(call(showPosting, { id })).rejects.toThrow('not here any more');
    await call(undoChange, { id: change });
    expect((await call(showPostingOf, { id: applicationId })).posting?.id).toBe(id);
  });

  test('joined applications keep the posting, and parting them gives it back', async () => {
    const [one, other] = [await applied(), await applied()];
    const { id } = await call(addPosting, { text: bakery, applicationId: other });
    const { change } = await call(mergeApplications, { id: one, other });
    expect((await call(showPostingOf, { id: one })).posting?.id).toBe(id);
    expect((await call(listPostings, {})).rows).toMatchObject([{ id, applicationId: one }]);
    await call(undoChange, { id: change });
    expect(await call(showPostingOf, { id: one })).toEqual({});
    expect((await call(showPostingOf, { id: other })).posting?.id).toBe(id);
  });
});
