import { Title } from '@mantine/core';
import { useState } from 'react';
import classes from './document-page.module.css';
import { type CorrectedEntry, type Entry, EntryForm, type EntryWords } from './entry-form.tsx';
import { EntryLine } from './entry-line.tsx';

interface Props {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly words: EntryWords;
  /** What is said where something was not read. */
  readonly missing: { readonly what: string; readonly where: string };
  readonly busy: boolean;
  readonly error: unknown;
  readonly onCorrect: (entry: CorrectedEntry, done: () => void) => void;
}

/** Jobs or schools, one below the other; the one that is being corrected becomes a form. */
export function EntryList({ title, entries, words, missing, busy, error, onCorrect }: Props) {
  const [editing, setEditing] = useState<number>();
  const close = () => setEditing(undefined);
  return (
    <div className={classes.entries}>
      <Title order={3}>{title}</Title>
      <ul>
        {entries.map((entry) => (
          <li key={entry.span[0]}>
            {editing === entry.span[0] ? (
              <EntryForm
                entry={entry}
                words={words}
                busy={busy}
                error={error}
                onCorrect={(corrected) => onCorrect(corrected, close)}
                onCancel={close}
              />
            ) : (
              <EntryLine entry={entry} missing={missing} onCorrect={() => setEditing(entry.span[0])} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
