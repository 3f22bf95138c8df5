import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import classes from './choose-files.module.css';
import type { Dropped } from './dropped-files.ts';

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Lets the person choose a folder; every browser of desks knows it, no standard does. */
    webkitdirectory?: string;
  }
}

interface Props {
  readonly kind: 'files' | 'folder';
  readonly onChoose: (chosen: Dropped) => void;
}

/** Opens the browser's own dialog for files or for a folder. */
export function FileButton({ kind, onChoose }: Props) {
  const { t } = useTranslation('imports');
  const input = useRef<HTMLInputElement>(null);
  const label = t(`choose.${kind}`);
  const open = () => input.current?.click();
  return (
    <>
      {kind === 'files' ? (
        <Button size="md" onClick={open}>
          {label}
        </Button>
      ) : (
        <QuietButton size="md" className={classes.folder ?? ''} onClick={open}>
          {label}
        </QuietButton>
      )}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(kind === 'folder' ? { webkitdirectory: '' } : {})}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Emptied, so that choosing the same file again is noticed.
          currentTarget.value = '';
          if (files.length > 0) onChoose({ files, folder: kind === 'folder' ? folderOf(files) : undefined });
        }}
      />
    </>
  );
}

const folderOf = ([first]: readonly File[]): string => first?.webkitRelativePath.split('/')[0] ?? '';
