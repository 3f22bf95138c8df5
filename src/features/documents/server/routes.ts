import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { routes } from '#platform/http/routes.ts';
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
import { nameOfFile } from '../domain/name-of-file.ts';
import { jsonResume } from '../domain/resume/json-resume.ts';
import { partedFindings } from '../domain/same-finding.ts';
import { compared } from './compared.ts';
import { documents } from './documents.ts';
import { openingFor } from './opening-for.ts';
import { readings } from './readings.ts';
import { receivedFile, receivedWords } from './received.ts';
import { reviewOf } from './review-of.ts';
import { documentStore } from './store.ts';
import { documentUseStore } from './use-store.ts';

export function documentRoutes(database: Database, clock: Clock) {
  const store = documentStore(database);
  const uses = documentUseStore(database);
  const { followed, of } = readings();
  const { add, change, corrected, putBack, remove, send } = documents(database, clock);

  return routes()
    .on(listDocuments, async (_, { owner }) => ({ rows: await store.list(owner) }))
    .on(showDocument, async ({ id, applicationId }, { owner }) => {
      const document = await corrected(owner, id);
      const opening = await openingFor(database, clock, owner, { id, applicationId });
      const { findings, tenSeconds } = await reviewOf(document, clock.today(), opening);
      return {
        ...document.kept,
        reading: document.reading,
        ...partedFindings(findings, document.kept.corrections.dismissed),
        tenSeconds,
        earlier: await store.named(owner, document.kept.basedOn),
        uses: await uses.of(owner, id),
        ...(opening && {
          lookedAtFor: {
            applicationId: opening.applicationId,
            hasPosting: opening.posting !== undefined,
            hasResume: opening.resume !== undefined,
          },
        }),
      };
    })
    .on(addDocumentFile, (asked, { owner, body }) => {
      const { fileName, name = nameOfFile(fileName), reading, ...told } = asked;
      return followed(owner, reading, async (onPage) => {
        const received = await receivedFile(body, fileName, clock.today(), onPage);
        return add(owner, received, { ...told, name, fileName: fileName.slice(-300) });
      });
    })
    .on(showReadingProgress, ({ reading }, { owner }) => of(owner, reading))
    .on(addDocument, ({ text, ...told }, { owner }) => add(owner, receivedWords(text), told))
    .on(changeDocument, async ({ id, ...parts }, { owner }) => {
      await change(owner, id, parts);
      return { id };
    })
    .on(deleteDocument, ({ id }, { owner }) => remove(owner, id))
    .on(putBackDocument, async (taken, { owner }) => {
      await putBack(owner, taken);
      return { id: taken.document.id };
    })
    .on(listSentDocuments, async ({ id }, { owner }) => {
      const sent = await uses.sentWith(owner, id);
      return { rows: (await store.list(owner)).filter((card) => sent.includes(card.id)) };
    })
    .on(sendDocument, async ({ id, document }, { owner }) => ({ instead: await send(owner, document, id) }))
    .on(unsendDocument, async ({ id, document }, { owner }) => {
      await uses.remove(owner, document, id);
      return {};
    })
    .on(compareDocuments, async ({ id, other }, { owner }) =>
      compared(await corrected(owner, id), await corrected(owner, other), clock.today()),
    )
    .on(exportDocument, async ({ id }, { owner }) => {
      const { reading } = await corrected(owner, id);
      if (reading === null) {
        throw new Problem(
          409,
          'document-letter',
          'A letter has no fields to export. Choose a résumé for this.',
        );
      }
      return { ...jsonResume(reading, 'days') };
    });
}
