import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '#platform/ui/section.tsx';
import { type CountryHelp, dialled } from '../domain/help-line.ts';
import classes from './help-lines.module.css';

type Line = CountryHelp['lines'][number];

/** The lines of one country, with numbers that can be tapped. */
export function HelpLines({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useTranslation('help');
  return (
    <Section title={t('lines.title')} kind="card">
      <Text>{t('lines.text')}</Text>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line.number} className={classes.line}>
            <HelpLine {...line} />
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {t('lines.unchecked')}
      </Text>
    </Section>
  );
}

function HelpLine({ name, number, text = false, language }: Line) {
  const { t, i18n } = useTranslation('help');
  return (
    <>
      <Text fw={600}>
        {name}
        {language === undefined ? null : ` (${languageName(language, i18n.language)})`}
      </Text>
      <Anchor href={`tel:${dialled(number)}`} className={classes.number ?? ''}>
        {number}
      </Anchor>
      {text ? <Anchor href={`sms:${dialled(number)}`}>{t('lines.write', { number })}</Anchor> : null}
    </>
  );
}

function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
