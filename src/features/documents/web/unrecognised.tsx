import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './document-page.module.css';
import { PrintedFold } from './printed-fold.tsx';

/** Lines that found no field: said, so that nobody wonders where they went. */
export function Unrecognised({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useTranslation('documents');
  const [opened, setOpened] = useState(false);
  if (lines.length === 0) return null;
  return (
    <PrintedFold
      label={t('inside.unrecognised', { count: lines.length })}
      opened={opened}
      onToggle={setOpened}
    >
      <Text c="dimmed">{t('inside.unrecognisedText')}</Text>
      <ul className={classes.unrecognised}>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line can stand twice, and the list never changes
          <li key={at}>{line}</li>
        ))}
      </ul>
    </PrintedFold>
  );
}
