import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '#platform/ui/section.tsx';
import type { HelpLine } from '../domain/help-line.ts';
import { Directories } from './directories.tsx';
import classes from './help-lines.module.css';
import { ShownLine } from './shown-line.tsx';

/** The lines of one country. Numbers are shown only where they were confirmed; for all else, where to find them. */
export function HelpLines({ lines }: { readonly lines: readonly HelpLine[] }) {
  const { t, i18n } = useTranslation('help');
  const confirmed = lines.filter((line) => line.confidence === 'high');
  const unconfirmed = lines.filter((line) => line.confidence === 'low').map(({ name }) => name);
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(unconfirmed);
  return (
    <Section title={t('lines.title')} kind="card">
      <Text>{t('lines.text')}</Text>
      {confirmed.length === 0 ? null : (
        <ul className={classes.lines}>
          {confirmed.map((line) => (
            <li key={`${line.name} ${(line.call ?? line.text)?.number}`} className={classes.line}>
              <ShownLine line={line} />
            </li>
          ))}
        </ul>
      )}
      {unconfirmed.length > 0 ? (
        <Text>{t(confirmed.length > 0 ? 'lines.alsoUnconfirmed' : 'lines.unconfirmed', { names })}</Text>
      ) : null}
      {lines.length === 0 ? <Text>{t('lines.none')}</Text> : null}
      {confirmed.length === 0 ? <Directories /> : null}
      {confirmed.length > 0 ? (
        <Text size="sm" c="dimmed">
          {t('lines.mayChange')}
        </Text>
      ) : null}
    </Section>
  );
}
