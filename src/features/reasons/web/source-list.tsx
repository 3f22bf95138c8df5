import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type EvidenceId, evidenceOf } from '../domain/evidence.ts';
import { type SourceId, sources } from '../domain/source.ts';
import classes from './explanation.module.css';

/** What the weights of these facts are anchored on, how far it can be trusted, and that they are estimates. */
export function SourceList({ evidenceIds }: { readonly evidenceIds: readonly EvidenceId[] }) {
  const { t } = useTranslation('reasons');
  const rests: SourceId[] = [
    ...new Set(['stages' as const, ...evidenceIds.map((id) => evidenceOf(id).source)]),
  ];
  return (
    <details className={classes.sources}>
      <summary>{t('facts.sources')}</summary>
      <ul>
        {rests.map((id) => (
          <li key={id}>{t(`grades.${sources[id].grade}`, { title: t(`sources.${id}`) })}</li>
        ))}
      </ul>
      <Text size="sm">{t('facts.estimate')}</Text>
    </details>
  );
}
