import { List, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '#features/applications/web/fold.tsx';
import { ScrolledText } from '#platform/ui/scrolled-text.tsx';
import { Section } from '#platform/ui/section.tsx';
import type { DocumentPage } from '../domain/document-page.ts';
import { isReadAlike } from '../domain/is-read-alike.ts';
import classes from './document-page.module.css';
import { useParserReasons } from './use-parser-reasons.ts';

/** The text as a simple program gets it, beside the order of reading, and in words why they differ. */
export function ParserView({ document }: { readonly document: DocumentPage }) {
  const { t } = useTranslation('documents');
  const [opened, setOpened] = useState(false);
  const reasons = useParserReasons(document);
  const isAlike = isReadAlike(document) && reasons.length === 0;
  return (
    <Section title={t('parser.title')}>
      <Text c="dimmed">{t('parser.lead')}</Text>
      {isAlike ? (
        <Text>{t('parser.same')}</Text>
      ) : (
        <List spacing="xs">
          {reasons.map((reason) => (
            <List.Item key={reason}>{reason}</List.Item>
          ))}
        </List>
      )}
      <Fold label={t(opened ? 'parser.hide' : 'parser.show')} opened={opened} onToggle={setOpened}>
        <div className={classes.both}>
          <PlainText label={t('parser.naive')} text={document.asParserSees} />
          {isAlike ? null : <PlainText label={t('parser.person')} text={document.text} />}
        </div>
      </Fold>
    </Section>
  );
}

function PlainText({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <figure className={classes.plain}>
      <figcaption>{label}</figcaption>
      <ScrolledText label={label}>{text}</ScrolledText>
    </figure>
  );
}
