import { plainWords } from '#lib/text/plain-words.ts';
import { openOptional, openPrivate, sealOptional } from '#platform/db/private-text.ts';
import { type Application, applicationSchema } from '../domain/application.ts';
import { applicationOf, type Dossier } from '../domain/dossier.ts';
import { type ApplicationEvent, eventSchema } from '../domain/event.ts';
import { dueDay } from '../domain/event-details.ts';
import type { ApplicationRow, ApplicationTable, EventTable } from './tables.ts';

/** The row of a dossier's application. */
export function applicationRow(owner: string, dossier: Dossier): ApplicationTable {
  const { id, company, role, channel, stage, ...rest } = applicationOf(dossier);
  return {
    owner,
    id,
    company,
    role,
    channel,
    stage,
    location: rest.location ?? null,
    url: rest.url ?? null,
    requisition: rest.requisition ?? null,
    appliedOn: rest.appliedOn ?? null,
    ending: rest.ending ?? null,
    endedOn: rest.endedOn ?? null,
    lastEventOn: rest.lastEventOn ?? null,
    companySort: plainWords(company).join(' '),
    words: plainWords(`${company} ${role} ${rest.location ?? ''}`).join(' '),
  };
}

export function eventRow(owner: string, applicationId: string, event: ApplicationEvent): EventTable {
  return {
    owner,
    applicationId,
    id: event.id,
    kind: event.kind,
    day: event.on,
    dayUnknown: event.dayUnknown ? 1 : 0,
    round: event.round ?? null,
    note: sealOptional(event.note),
    quote: sealOptional(event.quote),
    details: sealOptional(event.details && JSON.stringify(event.details)),
    due: (event.details && dueDay(event.details)) ?? null,
    sourceKind: event.source.kind,
    sourceKey: event.source.key,
    importId: event.importId ?? null,
  };
}

export const eventOfRow = ({
  day,
  sourceKind,
  sourceKey,
  note,
  quote,
  details,
  ...row
}: EventTable): ApplicationEvent =>
  eventSchema.parse(
    withoutNulls({
      id: row.id,
      kind: row.kind,
      on: day,
      dayUnknown: row.dayUnknown === 1 ? true : undefined,
      round: row.round,
      note: openOptional(note),
      quote: openOptional(quote),
      details: details === null ? undefined : JSON.parse(openPrivate(details)),
      source: { kind: sourceKind, key: sourceKey },
      importId: row.importId,
    }),
  );

export const applicationOfRow = (row: ApplicationRow): Application =>
  applicationSchema.parse(withoutNulls(row));

const withoutNulls = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
