import { Text } from '@mantine/core';
import { type DragEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#platform/ui/icons.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import { worthSending } from '../domain/parcels.ts';
import classes from './choose-files.module.css';
import { type Dropped, droppedFiles } from './dropped-files.ts';
import { FileButton } from './file-button.tsx';

interface Props {
  /** `folder` is the name of the folder they were in. */
  readonly onChoose: (files: readonly File[], folder?: string) => void;
}

/** A place to drop files and folders, with buttons that do the same. */
export function ChooseFiles({ onChoose }: Props) {
  const { t } = useTranslation('imports');
  const [nothing, setNothing] = useState(false);
  const choose = ({ files, folder }: Dropped) => {
    const worth = folder === undefined ? files : worthSending(files);
    setNothing(worth.length === 0);
    if (worth.length > 0) onChoose(worth, folder);
  };
  const { over, handlers } = useDropping(choose);
  return (
    <section aria-label={t('choose.title')} className={over ? classes.over : classes.zone} {...handlers}>
      <span className={classes.icon}>
        <Icon name="bringIn" size={32} />
      </span>
      <Text className={classes.drop ?? ''}>{t('choose.drop')}</Text>
      <div className={classes.buttons}>
        <FileButton kind="files" onChoose={choose} />
        <FileButton kind="folder" onChoose={choose} />
      </div>
      <Text size="sm" c="dimmed">
        {t('choose.kinds')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('choose.private')}
      </Text>
      {nothing ? <NothingInside /> : null}
    </section>
  );
}

function NothingInside() {
  const { t } = useTranslation('imports');
  return (
    <Notice tone="amber">
      <Text role="alert">{t('choose.nothing')}</Text>
    </Notice>
  );
}

/** Whether something is held over the place, and what takes it when it is let go. */
function useDropping(onDropped: (dropped: Dropped) => void) {
  const [over, setOver] = useState(false);
  useNothingBeside();
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void droppedFiles(event.dataTransfer).then(onDropped);
    },
  };
  return { over, handlers };
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
