import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#platform/ui/icons.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import { worthSending } from '../domain/parcels.ts';
import classes from './choose-files.module.css';
import type { Dropped } from './dropped-files.ts';
import { FileButton } from './file-button.tsx';
import { useDropping } from './use-dropping.ts';

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
