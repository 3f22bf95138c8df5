import { type ReactNode, useMemo, useState } from 'react';
import { appointmentStates } from '../domain/agenda.ts';
import type { ApplicationEvent } from '../domain/event.ts';
import { EditEventDialog } from './edit-event-dialog.tsx';
import { EventParticulars } from './event-particulars.tsx';
import classes from './timeline.module.css';
import { TimelineEntry } from './timeline-entry.tsx';

interface Props {
  /** The application whose timeline it is. */
  readonly id: string;
  readonly company: string;
  readonly events: readonly ApplicationEvent[];
  readonly renderSource?: ((event: ApplicationEvent) => ReactNode) | undefined;
}

/** What happened, day by day, each entry with where it was seen. */
export function Timeline({ id, company, events, renderSource }: Props) {
  const states = useMemo(() => appointmentStates(events), [events]);
  const [editing, setEditing] = useState<ApplicationEvent>();
  return (
    <>
      <ol className={classes.timeline}>
        {events.map((event) => (
          <TimelineEntry
            key={event.id}
            id={id}
            event={event}
            particulars={<EventParticulars event={event} company={company} state={states.get(event.id)} />}
            source={renderSource?.(event)}
            onEdit={() => setEditing(event)}
          />
        ))}
      </ol>
      <EditEventDialog id={id} event={editing} onClose={() => setEditing(undefined)} />
    </>
  );
}
