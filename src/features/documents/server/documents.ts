import { applicationStore } from '#features/applications/server/store.ts';
import type { Clock } from '#lib/clock.ts';
import { Problem } from '#lib/problem.ts';
import type { Database } from '#platform/db/database.ts';
import { inTurn } from '#platform/db/in-turn.ts';
import { newId } from '#platform/db/new-id.ts';
import { correctedReading } from '../domain/corrected-reading.ts';
import { noCorrections } from '../domain/corrections.ts';
import { likelyKind } from '../domain/likely-kind.ts';
import type { KeptDocument } from '../domain/stored-document.ts';
import type { TakenAway } from '../domain/taken-away.ts';
import { upToDate } from './reading-of.ts';
import type { Received } from './received.ts';
import type { ReadDocument } from './rows.ts';
import { documentStore } from './store.ts';
import { documentUseStore } from './use-store.ts';

/** What the person says of a document that they add. */
type Told = Pick<KeptDocument, 'name' | 'fileName' | 'basedOn'> & {
  readonly kind?: KeptDocument['kind'] | undefined;
};

/** What of a document may change. */
type Change = { readonly [Part in 'name' | 'kind' | 'corrections']?: KeptDocument[Part] | undefined };

/** Adds, changes and takes away versions; each is one piece of work. */
export function documents(database: Database, clock: Clock) {
  const store = documentStore(database);
  const read = (owner: string, document: ReadDocument) => upToDate(database, owner, document, clock.today());

  /** Reads it again where a better reader has come since. */
  async function shown(owner: string, id: string): Promise<ReadDocument> {
    const found = the(await store.find(owner, id));
    const document = await read(owner, found);
    if (document !== found) await store.keepReading(owner, document);
    return document;
  }

  return {
    async add(owner: string, { reading, ...content }: Received, told: Told): Promise<{ id: string }> {
      const kind = told.kind ?? (reading ? 'resume' : likelyKind(content.text));
      const id = newId();
      const kept = { ...content, ...told, kind, id, addedAt: clock.now(), corrections: noCorrections };
      await store.add(owner, await read(owner, { kept, reading: reading ?? null, edition: '' }));
      return { id };
    },

    shown,

    /** With what the person put right in it. */
    async corrected(owner: string, id: string): Promise<ReadDocument> {
      const { kept, reading, edition } = await shown(owner, id);
      const right = reading && correctedReading(reading, kept.corrections, clock.today());
      return { kept, reading: right, edition };
    },

    /** A letter that is said to be a résumé is read when it is next shown. */
    async change(owner: string, id: string, change: Change): Promise<void> {
      await inTurn(database, owner, async (turn) => {
        const inside = documentStore(turn);
        const before = the(await inside.find(owner, id));
        const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
        const kept: KeptDocument = { ...before.kept, ...said };
        await inside.write(owner, { ...before, kept });
      });
    },

    async remove(owner: string, id: string): Promise<TakenAway> {
      return inTurn(database, owner, async (turn) => {
        const { kept, reading } = the(await documentStore(turn).find(owner, id));
        const uses = await documentUseStore(turn).of(owner, id);
        await documentStore(turn).remove(owner, id);
        return { document: kept, reading, applications: uses.map(({ applicationId }) => applicationId) };
      });
    },

    async putBack(owner: string, { document: kept, reading, applications }: TakenAway): Promise<void> {
      const document = await read(owner, { kept, reading, edition: '' });
      await inTurn(database, owner, async (turn) => {
        await documentStore(turn).remove(owner, kept.id);
        await documentStore(turn).add(owner, document);
        for (const id of applications) await documentUseStore(turn).add(owner, kept.id, id);
      });
    },

    /** One résumé and one letter go out with an application: another of the same kind gives way and is answered. */
    async send(owner: string, id: string, applicationId: string): Promise<string[]> {
      return inTurn(database, owner, async (turn) => {
        const [inside, uses] = [documentStore(turn), documentUseStore(turn)];
        const { kept } = the(await inside.find(owner, id));
        if (!(await applicationStore(turn).dossier(owner, applicationId))) throw goneApplication();
        const sent = await uses.sentWith(owner, applicationId);
        const cards = (await inside.list(owner)).filter((card) => sent.includes(card.id));
        const instead = cards
          .filter((card) => card.id !== id && card.kind === kept.kind)
          .map((card) => card.id);
        for (const other of instead) await uses.remove(owner, other, applicationId);
        await uses.add(owner, id, applicationId);
        return instead;
      });
    },
  };
}

const goneApplication = () =>
  new Problem(404, 'application-unknown', 'This application is not here any more, so nothing was saved.');

/** The document asked for. */
export function the(found: ReadDocument | undefined): ReadDocument {
  if (found) return found;
  throw new Problem(
    404,
    'document-unknown',
    'This document is not here any more. It may have been taken away.',
  );
}
