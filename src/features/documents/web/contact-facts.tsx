import { Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { DocumentPage } from '../domain/document-page.ts';
import type { ResumeReading } from '../domain/resume/resume-reading.ts';
import { ContactForm } from './contact-form.tsx';
import { contactParts } from './contact-parts.ts';
import classes from './document-page.module.css';

interface Props {
  readonly document: DocumentPage;
  readonly reading: ResumeReading;
}

/** Name and ways to reach the person, as they were read. */
export function ContactFacts({ document, reading }: Props) {
  const { t } = useTranslation('documents');
  const [editing, setEditing] = useState(false);
  return (
    <div className={classes.entries}>
      <div className={classes.entry}>
        <Title order={3}>{t('inside.contact')}</Title>
        {editing ? null : (
          <QuietButton
            size="compact-sm"
            className={classes.noPrint ?? ''}
            aria-label={t('inside.correctWhat', { what: t('inside.contact') })}
            onClick={() => setEditing(true)}
          >
            {t('inside.correct')}
          </QuietButton>
        )}
      </div>
      {editing ? (
        <ContactForm document={document} reading={reading} onClose={() => setEditing(false)} />
      ) : (
        <dl className={classes.facts}>
          {contactParts.map((part) => (
            <div key={part}>
              <dt>{t(`field.${part}`)}</dt>
              <dd className={reading[part] === null ? classes.quiet : undefined}>
                {reading[part] ?? t('inside.notRead')}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
