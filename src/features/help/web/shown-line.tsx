import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConfirmedLine } from '../domain/help-line.ts';
import classes from './help-lines.module.css';
import { LineSource } from './line-source.tsx';
import { WaysToReach } from './ways-to-reach.tsx';

/** One line: who answers, in which languages, how to reach them and where the number was seen. */
export function ShownLine({ line }: { readonly line: ConfirmedLine }) {
  const { i18n } = useTranslation();
  const languages = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const spoken = line.languages.map((language) => languages.of(language) ?? language);
  return (
    <>
      <Text>
        <span className={classes.name}>{line.name}</span>{' '}
        <Text span c="dimmed">
          {new Intl.ListFormat(i18n.language, { type: 'unit' }).format(spoken)}
        </Text>
      </Text>
      <WaysToReach line={line} />
      <LineSource line={line} />
    </>
  );
}
