import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { Section } from '#platform/ui/section.tsx';
import type { compareDocuments } from '../api.ts';
import type { DocumentFinding } from '../domain/finding.ts';
import classes from './compare.module.css';
import { useFindingName } from './use-finding-name.ts';
import { useFindingWords } from './use-finding-words.ts';

/** What is no longer worth a look in the later version, and what is new. */
export function ChangedFindings({
  compared,
}: {
  readonly compared: z.output<typeof compareDocuments.output>;
}) {
  const { t } = useTranslation('documents');
  const { findingsGone, findingsNew, findingsStill } = compared;
  return (
    <Section title={t('look.title')}>
      <div className={classes.both}>
        <Findings title={t('compare.findingsGone')} findings={findingsGone} />
        <Findings title={t('compare.findingsNew')} findings={findingsNew} />
      </div>
      {findingsStill.length === 0 ? null : (
        <Text c="dimmed">{t('compare.still', { count: findingsStill.length })}</Text>
      )}
    </Section>
  );
}

interface FindingsProps {
  readonly title: string;
  readonly findings: readonly DocumentFinding[];
}

function Findings({ title, findings }: FindingsProps) {
  const { t } = useTranslation('documents');
  const nameOf = useFindingName();
  const words = useFindingWords();
  return (
    <div className={classes.part}>
      <h3>{title}</h3>
      {findings.length === 0 ? <Text c="dimmed">{t('compare.none')}</Text> : null}
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.id} ${finding.quote} ${finding.says}`}>
            {t(`finding.${finding.id}`)}
            <span className={classes.quiet}>
              {finding.quote === '' ? words(finding).why : `“${nameOf(finding)}”`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
