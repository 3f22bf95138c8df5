import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ResumeReading } from '../domain/resume/resume-reading.ts';
import classes from './document-page.module.css';

/** Skills, languages and certificates, each once. */
export function AlsoRead({ reading }: { readonly reading: ResumeReading }) {
  const { t } = useTranslation('documents');
  const found = {
    skills: once(reading.skills.map(({ name }) => name)),
    languages: once(
      reading.languages.map(({ language, level }) => (level ? `${language} (${level})` : language)),
    ),
    certificates: once(reading.certificates.map(({ name }) => name)),
  };
  const parts = (Object.keys(found) as (keyof typeof found)[]).filter((part) => found[part].length > 0);
  if (parts.length === 0) return null;
  return (
    <div className={classes.entries}>
      <Title order={3}>{t('inside.also')}</Title>
      <dl className={classes.facts}>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`inside.${part}`)}</dt>
            <dd>{found[part].join(', ')}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const once = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [name.toLowerCase(), name])).values(),
];
