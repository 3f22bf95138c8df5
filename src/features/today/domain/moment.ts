import type { Application } from '#features/applications/domain/application.ts';
import { applicationOf, type Dossier } from '#features/applications/domain/dossier.ts';
import type { ApplicationEvent } from '#features/applications/domain/event.ts';

/** An event together with the application that it belongs to. */
export interface Moment {
  readonly application: Application;
  readonly event: ApplicationEvent;
  /** Everything that happened to the application, earliest first. */
  readonly history: readonly ApplicationEvent[];
}

/** Every event of these applications, earliest first. */
export function momentsOf(dossiers: readonly Dossier[]): Moment[] {
  return dossiers
    .flatMap((dossier) => {
      const application = applicationOf(dossier);
      return dossier.events.map((event) => ({ application, event, history: dossier.events }));
    })
    .sort((a, b) => a.event.on.localeCompare(b.event.on) || a.event.id.localeCompare(b.event.id));
}

/** A mail tells that a talk was arranged, on the day it was written; any other source tells the day of the talk. */
export const isInvitation = ({ event }: Moment): boolean =>
  event.kind === 'interview' && event.source.kind === 'mail';

/** An interview on the day it takes place. */
export const isTalk = ({ event }: Moment): boolean =>
  event.kind === 'interview' && event.source.kind !== 'mail';

/** Whether the person has written something down about the talk, in its own note or in one since. */
export const isWrittenDown = ({ event, history }: Moment): boolean =>
  event.note !== undefined || history.some(({ kind, on }) => kind === 'note' && on >= event.on);

/** Whether the day of a talk after this invitation is known. */
export const isArranged = ({ event, history }: Moment): boolean =>
  history.some(({ kind, on, source }) => kind === 'interview' && source.kind !== 'mail' && on >= event.on);
