import type { ApplicationEvent } from '#features/applications/domain/event.ts';
import { askedPayInNote } from './asked-pay-in-note.ts';
import type { RejectionCase } from './case.ts';
import { formAnswersInNote } from './form-answers-in-note.ts';
import { ratingsInNote } from './ratings-in-note.ts';

/** What the person's own notes add to a case: conversations with their ratings, answers on forms, and the pay they asked. */
export function notesInCase(
  events: readonly ApplicationEvent[],
): Pick<RejectionCase, 'interviews' | 'knockouts' | 'salaryAsked'> {
  const noted = events.flatMap(({ kind, note }) => (note ? [{ kind, note }] : []));
  const knockouts = noted
    .filter(({ kind }) => kind !== 'interview')
    .flatMap(({ note }) => formAnswersInNote(note));
  const pay = noted.flatMap(({ note }) => askedPayInNote(note) ?? []).at(-1);
  return {
    interviews: events
      .filter(({ kind }) => kind === 'interview')
      .map(({ on, note }) => ({ date: on, ...(note && { notes: note, ...ratingsOf(note) }) })),
    ...(knockouts.length > 0 && { knockouts }),
    ...(pay && { salaryAsked: pay.pay }),
  };
}

function ratingsOf(note: string): { ratings?: Record<string, number> } {
  const ratings = ratingsInNote(note);
  if (ratings.length === 0) return {};
  return { ratings: Object.fromEntries(ratings.map(({ name, rating }, at) => [name || String(at), rating])) };
}
