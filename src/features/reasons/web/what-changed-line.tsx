import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChangesTold } from './changes-told.tsx';
import classes from './facts.module.css';
import { useChangeSentences } from './use-change-sentences.ts';

/** Says beside the picture what the last correction or answer changed in it. */
export function WhatChangedLine() {
  const { t } = useTranslation('reasons');
  const { changed } = useChangesTold();
  const sentences = useChangeSentences();
  if (changed === undefined) return null;
  return (
    <div className={classes.changed}>
      <Text fw={600} size="sm">
        {t('restsOn.changed.title')}
      </Text>
      {sentences(changed).map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
    </div>
  );
}
