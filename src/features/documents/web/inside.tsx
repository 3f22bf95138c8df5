import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useToday } from '#platform/i18n/use-today.ts';
import { Section } from '#platform/ui/section.tsx';
import type { DocumentPage } from '../domain/document-page.ts';
import type { ResumeReading } from '../domain/resume/resume-reading.ts';
import { timePicture } from '../domain/time-bars.ts';
import { AlsoRead } from './also-read.tsx';
import { ContactFacts } from './contact-facts.tsx';
import { JobList } from './job-list.tsx';
import { SchoolingList } from './schooling-list.tsx';
import { TimePicture } from './time-picture.tsx';
import { Unrecognised } from './unrecognised.tsx';

interface Props {
  readonly document: DocumentPage;
  readonly reading: ResumeReading;
}

/** What a résumé says, as it was read; all of it can be corrected. */
export function Inside({ document, reading }: Props) {
  const { t } = useTranslation('documents');
  const times = timePicture(reading, useToday());
  return (
    <Section title={t('inside.title')}>
      <Text c="dimmed">{t('inside.lead')}</Text>
      {times === undefined ? null : <TimePicture times={times} />}
      <JobList document={document} jobs={reading.jobs} />
      <SchoolingList document={document} schooling={reading.schooling} />
      <ContactFacts document={document} reading={reading} />
      <AlsoRead reading={reading} />
      <Unrecognised lines={reading.unrecognised} />
    </Section>
  );
}
