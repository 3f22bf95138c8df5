import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '#features/applications/web/fold.tsx';
import classes from './document-page.module.css';

/** Lines that found no field, each once: said, so that nobody wonders where they went. */
export function Unrecognised({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useTranslation('documents');
  const [opened, setOpened] = useState(false);
  const distinct = [...new Set(lines)];
  if (distinct.length === 0) return null;
  return (
    <Fold
      printed
      label={t('inside.unrecognised', { count: distinct.length })}
      opened={opened}
      onToggle={setOpened}
    >
      <Text c="dimmed">{t('inside.unrecognisedText')}</Text>
      <ul className={classes.unrecognised}>
        {distinct.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Fold>
  );
}
