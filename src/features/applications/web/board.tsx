import { useState } from 'react';
import { stages } from '../domain/event.ts';
import { AddEventDialog } from './add-event-dialog.tsx';
import classes from './board.module.css';
import type { Happened } from './board-card.tsx';
import { BoardColumn } from './board-column.tsx';
import type { ListSearch } from './list-search.ts';

/** Open applications by how far they came. A card moves when something happens to it. */
export function Board({ search }: { readonly search: ListSearch }) {
  const [happened, setHappened] = useState<Happened>();
  const shown = stages.filter((stage) => search.stage === undefined || search.stage === stage);
  return (
    <div className={classes.board}>
      {shown.map((stage) => (
        <BoardColumn key={stage} stage={stage} search={search} onHappened={setHappened} />
      ))}
      <AddEventDialog id={happened?.id ?? ''} kind={happened?.kind} onClose={() => setHappened(undefined)} />
    </div>
  );
}
