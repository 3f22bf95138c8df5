import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type EvidenceId, evidenceOf } from '../domain/evidence.ts';
import { fittedSource } from '../domain/fitted.ts';
import { draws } from '../domain/interval.ts';
import type { SourceId } from '../domain/source.ts';
import classes from './explanation.module.css';
import { useGradedSource } from './use-graded-source.ts';

/** What the weights of these facts are anchored on, how far it can be trusted, and that they are estimates. */
export function SourceList({ evidenceIds }: { readonly evidenceIds: readonly EvidenceId[] }) {
  const { t } = useTranslation('reasons');
  const graded = useGradedSource();
  const rests: SourceId[] = [
    ...new Set(['stages' as const, fittedSource, ...evidenceIds.map((id) => evidenceOf(id).source)]),
  ];
  return (
    <details className={classes.sources}>
      <summary>{t('figures.title')}</summary>
      <ul>
        {rests.map((id) => (
          <li key={id}>{graded(id)}</li>
        ))}
      </ul>
      <Text size="sm">{t('facts.estimate')}</Text>
      <Text size="sm">{t('figures.howRange', { count: draws })}</Text>
    </details>
  );
}
