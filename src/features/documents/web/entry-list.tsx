import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import classes from './document-page.module.css';
import { type Entry, EntryForm, type EntryWords, type WrittenEntry } from './entry-form.tsx';
import { EntryLine } from './entry-line.tsx';

interface Props {
  readonly title: string;
  /** What is said while there is none. */
  readonly empty: string;
  readonly entries: readonly Entry[];
  readonly words: EntryWords;
  /** What is said where something was not read. */
  readonly missing: { readonly what: string; readonly where: string };
  readonly busy: boolean;
  readonly error: unknown;
  readonly onCorrect: (span: Entry['span'], written: WrittenEntry, done: () => void) => void;
  readonly onNone: (span: Entry['span'], done: () => void) => void;
  readonly onAdd: (written: WrittenEntry, done: () => void) => void;
}

/** Jobs or schools, one below the other; the one that is being corrected, or added, becomes a form. */
export function EntryList({
  title,
  empty,
  entries,
  words,
  missing,
  onCorrect,
  onNone,
  onAdd,
  ...form
}: Props) {
  const [editing, setEditing] = useState<number | 'new'>();
  const close = () => setEditing(undefined);
  const shared = { ...form, words, onCancel: close };
  return (
    <div className={classes.entries}>
      <Title order={3}>{title}</Title>
      {entries.length === 0 ? <Text>{empty}</Text> : null}
      <ul>
        {entries.map((entry) => (
          <li key={entry.span[0]}>
            {editing === entry.span[0] ? (
              <EntryForm
                {...shared}
                entry={entry}
                onSave={(written) => onCorrect(entry.span, written, close)}
                onNone={() => onNone(entry.span, close)}
              />
            ) : (
              <EntryLine entry={entry} missing={missing} onCorrect={() => setEditing(entry.span[0])} />
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' ? (
        <EntryForm {...shared} onSave={(written) => onAdd(written, close)} />
      ) : (
        <div className={classes.noPrint}>
          <QuietButton size="compact-sm" variant="subtle" onClick={() => setEditing('new')}>
            {words.add}
          </QuietButton>
        </div>
      )}
    </div>
  );
}
