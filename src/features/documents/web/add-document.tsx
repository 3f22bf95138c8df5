import { Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDropping } from '#features/imports/web/use-dropping.ts';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Icon } from '#platform/ui/icons.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import classes from './add-document.module.css';
import { DocumentFileButton } from './document-file-button.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { useAddFiles } from './use-add-files.ts';
import { useAdded } from './use-added.ts';

interface Props {
  /** The version the new one was made from. */
  readonly basedOn?: string;
  /** A line instead of a large place, once there is something. */
  readonly isSmall?: boolean;
  readonly onAdded?: () => void;
  /** What stands above the way in, while there is nothing yet. */
  readonly children?: ReactNode;
}

/** A place to drop a résumé or letter, with buttons that do the same, and another way for words. */
export function AddDocument({ basedOn, isSmall = false, onAdded, children }: Props) {
  const { t } = useTranslation('documents');
  const [pasting, setPasting] = useState(false);
  const told = useAdded(onAdded);
  const { add, stop, adding, errors } = useAddFiles({ basedOn, onAdded: told });
  const { over, handlers } = useDropping(({ files }) => void add(files));
  if (adding) return <ReadingPanel key={adding.reading} {...adding} onStop={stop} />;
  return (
    <div className={classes.whole}>
      {errors.map((error) => (
        <ErrorNotice key={String(error)} error={error} safe={t('add.safe')} />
      ))}
      <section
        aria-label={t('add.title')}
        className={`${classes.zone} ${isSmall ? classes.small : ''} ${over ? classes.over : ''}`}
        {...handlers}
      >
        {children === undefined ? null : <div className={classes.intro}>{children}</div>}
        <span className={classes.icon}>
          <Icon name="documents" size={isSmall ? 22 : 32} />
        </span>
        <Text className={classes.drop ?? ''}>{t('add.drop')}</Text>
        <div className={classes.buttons}>
          <DocumentFileButton onChoose={(files) => void add(files)} />
          <QuietButton size="md" onClick={() => setPasting(true)}>
            {t('add.paste')}
          </QuietButton>
        </div>
        <Text size="sm" c="dimmed" className={classes.words ?? ''}>
          {t('add.kinds')} {t('add.private')}
        </Text>
      </section>
      <PasteDialog opened={pasting} onClose={() => setPasting(false)} basedOn={basedOn} onAdded={told} />
    </div>
  );
}
