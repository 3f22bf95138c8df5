import { validate } from '@jsonresume/schema';
import { beforeEach, describe, expect, test } from 'vitest';
import { engines, testClient } from '#apps/server/testing.ts';
import {
  addApplication,
  deleteApplication,
  mergeApplications,
  undoChange,
} from '#features/applications/api.ts';
import { madeDocx } from '#platform/documents/made-docx.testing.ts';
import { column, madePdf, onePoint } from '#platform/documents/made-pdf.testing.ts';
import type { Call } from '#platform/http/client.ts';
import {
  addDocument,
  addDocumentFile,
  changeDocument,
  compareDocuments,
  deleteDocument,
  exportDocument,
  listDocuments,
  listSentDocuments,
  putBackDocument,
  sendDocument,
  showDocument,
  showReadingProgress,
  unsendDocument,
} from '../api.ts';
import { withDismissed, withJob } from '../domain/correcting.ts';
import { letterLines, resumeLines, resumeText } from '../resume.testing.ts';

describe.each(engines)('on %s', (engine) => {
  let call: Call;
  beforeEach(async () => {
    call = await testClient(engine);
  });

  const paste = async (text = resumeText, name = 'Planner') => (await call(addDocument, { text, name })).id;
  const upload = async (fileName: string, content: string | Uint8Array) =>
    (await call(addDocumentFile, { fileName }, new Blob([new Uint8Array(Buffer.from(content))]))).id;
  const apply = async (company: string) => {
    const opening = { company, role: 'Planner', channel: 'board' } as const;
    return (await call(addApplication, { opening, happenings: [{ kind: 'applied', on: '2026-04-01' }] })).id;
  };
  const sentWith = async (id: string) => (await call(listSentDocuments, { id })).rows.map(({ name }) => name);

  test('a PDF is read into jobs, with its pages and its look', async () => {
    const id = await upload('ola_cv-2026.pdf', await madePdf([column(50, 60, resumeLines)]));
    const shown = await call(showDocument, { id });
    expect(shown).toMatchObject({ name: 'ola cv 2026', fileKind: 'pdf', kind: 'resume', pages: 1 });
    expect(shown.reading).toMatchObject({ name: 'Ola Lindqvist', email: 'ola@home.example' });
    expect(shown.reading?.jobs.map(({ employer }) => employer)).toEqual(['Northwind Foods', 'Brood & Zoon']);
    expect(shown.reading?.gaps).toMatchObject([{ from: '2018-10', to: '2019-02', months: 5 }]);
  });

  test('while a long file is read, it is told page by page how far it is', async () => {
    const reading = crypto.randomUUID();
    const progress = () => call(showReadingProgress, { reading });
    expect(await progress()).toEqual({});
    const page = column(50, 60, [...resumeLines, ...resumeLines]);
    const pdf = new Blob([Buffer.from(await madePdf(Array(60).fill(page)))]);
    let isDone = false;
    const added = call(addDocumentFile, { fileName: 'long.pdf', reading }, pdf).finally(() => {
      isDone = true;
    });
    const seen = new Set<number>();
    while (!isDone) {
      const { page: at, pages } = await progress();
      if (at !== undefined) seen.add(at);
      expect([undefined, 60]).toContain(pages);
      await new Promise((later) => setTimeout(later, 2));
    }
    await added;
    expect(seen.size).toBeGreaterThan(2);
    expect([...seen]).toEqual([...seen].toSorted((one, other) => one - other));
    expect(await progress()).toEqual({});
  });

  test('Word, Markdown and pasted words are read as well, and a letter is no résumé', async () => {
    const word = await madeDocx(letterLines.map((paragraph) => ({ paragraph })));
    const ids = [
      await upload('letter.docx', word),
      await upload('cv.md', `# Ola\n\n## Work\n\n${resumeText}`),
      await paste(),
    ];
    const shown = await Promise.all(ids.map((id) => call(showDocument, { id })));
    expect(shown.map(({ fileKind, kind }) => [fileKind, kind])).toEqual([
      ['docx', 'letter'],
      ['markdown', 'resume'],
      ['pasted', 'resume'],
    ]);
    expect(shown[0]?.reading).toBeNull();
  });

  test('a file that cannot be read gives its sentence and saves nothing', async () => {
    const scan = await madePdf([[]], { picture: onePoint });
    await expect(upload('scan.pdf', scan)).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching(/^There is no text in scan\.pdf, only pictures of it;/),
    });
    await expect(upload('data.json', '{"a": 1}')).rejects.toMatchObject({ code: 'document-json' });
    await expect(paste(' \n ')).rejects.toMatchObject({ code: 'document-empty' });
    await expect(upload('big.pdf', new Uint8Array(21 * 1024 ** 2))).rejects.toMatchObject({ status: 413 });
    expect((await call(listDocuments, {})).rows).toEqual([]);
  });

  test('a corrected job stays corrected, and the rest follows from it', async () => {
    const id = await paste();
    const { reading, corrections } = await call(showDocument, { id });
    const span = reading?.jobs[1]?.span ?? [0, 0];
    const right = { span, title: 'Head baker', end: '02/2019', employer: null };
    await call(changeDocument, { id, corrections: withJob(corrections, right) });
    const shown = await call(showDocument, { id });
    expect(shown.reading?.jobs[1]).toMatchObject({
      title: 'Head baker',
      employer: null,
      end: { day: '2019-02' },
    });
    expect(shown.reading?.gaps).toEqual([]);
    await call(changeDocument, { id, corrections });
    expect((await call(showDocument, { id })).reading).toEqual(reading);
  });

  test('a finding that is left as it is goes apart and comes back', async () => {
    const id = await paste();
    const { findings, corrections } = await call(showDocument, { id });
    const [first] = findings;
    if (!first) throw new Error('nothing was found');
    await call(changeDocument, { id, corrections: withDismissed(corrections, first) });
    const shown = await call(showDocument, { id });
    expect(shown.leftAsIs).toEqual([first]);
    expect(shown.findings).toHaveLength(findings.length - 1);
  });

  test('a version that is taken away can be put back as it was', async () => {
    const [id, application] = [await paste(), await apply('Acme')];
    await call(sendDocument, { id: application, document: id });
    await call(changeDocument, { id, name: 'For kitchens' });
    const before = await call(showDocument, { id });
    const taken = await call(deleteDocument, { id });
    await expect(call(showDocument, { id })).rejects.toMatchObject({ status: 404 });
    expect(await sentWith(application)).toEqual([]);
    await call(putBackDocument, taken);
    expect(await call(showDocument, { id })).toEqual(before);
  });

  test('one résumé and one letter go out with an application, and another takes the place', async () => {
    const application = await apply('Acme');
    const [first, second] = [await paste(resumeText, 'First'), await paste(resumeText, 'Second')];
    const letter = await paste(letterLines.join('\n'), 'Letter');
    for (const document of [first, letter]) await call(sendDocument, { id: application, document });
    expect(await call(sendDocument, { id: application, document: second })).toEqual({ instead: [first] });
    expect(await sentWith(application)).toEqual(['Letter', 'Second']);
    await call(unsendDocument, { id: application, document: letter });
    expect(await sentWith(application)).toEqual(['Second']);
    const { rows } = await call(listDocuments, {});
    expect(rows.map(({ name, uses }) => [name, uses])).toEqual([
      ['Letter', 0],
      ['Second', 1],
      ['First', 0],
    ]);
  });

  test('what was sent follows an application that is merged, deleted or brought back', async () => {
    const [into, other] = [await apply('Acme'), await apply('Acme Ltd')];
    const id = await paste();
    await call(sendDocument, { id: other, document: id });
    const merged = await call(mergeApplications, { id: into, other });
    expect(await sentWith(into)).toEqual(['Planner']);
    const gone = await call(deleteApplication, { id: into });
    expect((await call(showDocument, { id })).uses).toEqual([]);
    await call(undoChange, { id: gone.change });
    await call(undoChange, { id: merged.change });
    expect((await call(showDocument, { id })).uses).toMatchObject([
      { applicationId: other, company: 'Acme Ltd' },
    ]);
  });

  test('two versions are compared by their words and by what is worth a look', async () => {
    const [id, other] = [await paste(), await paste(resumeText.replace('Baker, ', 'Head baker, '))];
    const { differences } = await call(compareDocuments, { id, other });
    const changed = differences.filter(({ kind }) => kind !== 'same');
    expect(changed.map(({ kind }) => kind)).toEqual(['gone', 'new']);
    expect(changed[1]?.parts.filter((part) => part.changed).map(({ words }) => words.trim())).toEqual([
      'Head baker,',
    ]);
  });

  test('a résumé leaves as JSON Resume, with corrections, and comes back as the same jobs', async () => {
    const id = await paste();
    const { reading, corrections } = await call(showDocument, { id });
    const span = reading?.jobs[0]?.span ?? [0, 0];
    await call(changeDocument, { id, corrections: withJob(corrections, { span, title: 'Chief planner' }) });
    const exported = await call(exportDocument, { id });
    validate(exported, (problems) => expect(problems).toBeNull());
    expect(exported).toMatchObject({ work: [{ position: 'Chief planner', startDate: '2019-03' }, {}] });
    const back = await call(showDocument, { id: await upload('resume.json', JSON.stringify(exported)) });
    expect(back).toMatchObject({ fileKind: 'json', kind: 'resume' });
    expect(back.reading?.jobs.map(({ title }) => title)).toEqual(['Chief planner', 'Baker']);
    expect(back.reading?.jobs[0]?.isCurrent).toBe(true);
    expect(back.text.slice(...(back.reading?.jobs[1]?.span ?? []))).toContain('Brood & Zoon');
  });

  test('a letter has no fields to export', async () => {
    const id = await paste(letterLines.join('\n'));
    await expect(call(exportDocument, { id })).rejects.toMatchObject({ code: 'document-letter' });
  });
});
