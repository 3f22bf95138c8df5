import { Button, Text } from '@mantine/core';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#platform/ui/icons.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { worthSending } from '../domain/parcels.ts';
import classes from './choose-files.module.css';
import { type Dropped, droppedFiles } from './dropped-files.ts';

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Lets the person choose a folder; every browser of desks knows it, no standard does. */
    webkitdirectory?: string;
  }
}

interface Props {
  /** `folder` is the name of the folder they were in. */
  readonly onChoose: (files: readonly File[], folder?: string) => void;
}

/** A place to drop files and folders, with buttons that do the same. */
export function ChooseFiles({ onChoose }: Props) {
  const { t } = useTranslation('imports');
  const [over, setOver] = useState(false);
  const [nothing, setNothing] = useState(false);
  const choose = ({ files, folder }: Dropped) => {
    const worth = folder === undefined ? files : worthSending(files);
    setNothing(worth.length === 0);
    if (worth.length > 0) onChoose(worth, folder);
  };
  useNothingBeside();
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(choose);
  };
  return (
    <section
      aria-label={t('choose.title')}
      className={over ? classes.over : classes.zone}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <span className={classes.icon}>
        <Icon name="bringIn" size={32} />
      </span>
      <Text className={classes.drop ?? ''}>{t('choose.drop')}</Text>
      <Buttons onChoose={choose} />
      <Text size="sm" c="dimmed">
        {t('choose.kinds')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('choose.private')}
      </Text>
      {nothing ? (
        <Notice tone="amber">
          <Text role="alert">{t('choose.nothing')}</Text>
        </Notice>
      ) : null}
    </section>
  );
}

/** A file dropped beside the place would make the browser leave the page to show it. */
function useNothingBeside(): void {
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault();
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', stay);
    return () => {
      window.removeEventListener('dragover', stay);
      window.removeEventListener('drop', stay);
    };
  }, []);
}

function Buttons({ onChoose }: { readonly onChoose: (chosen: Dropped) => void }) {
  const { t } = useTranslation('imports');
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.buttons}>
      <Button size="md" onClick={() => files.current?.click()}>
        {t('choose.files')}
      </Button>
      <QuietButton size="md" className={classes.folder ?? ''} onClick={() => folder.current?.click()}>
        {t('choose.folder')}
      </QuietButton>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t('choose.files')}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (chosen.length > 0) onChoose({ files: chosen, folder: undefined });
        }}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        webkitdirectory=""
        aria-label={t('choose.folder')}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          onChoose({ files: chosen, folder: chosen[0]?.webkitRelativePath.split('/')[0] ?? '' });
        }}
      />
    </div>
  );
}
