import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { evidenceOf } from '../domain/evidence.ts';
import type { Reason } from '../domain/explanation.ts';
import { strengthWord } from '../domain/strength-word.ts';
import classes from './facts.module.css';
import { useGradedSource } from './use-graded-source.ts';

interface Props {
  readonly fact: Reason;
  /** The share of the cause, and whether the fact raises or lowers it. */
  readonly share: number;
  readonly sign: 1 | -1;
}

/** How strongly a fact speaks; opened, what the share would be without it, and what that rests on. */
export function Strength({ fact: { evidenceId, strength }, share, sign }: Props) {
  const { t } = useTranslation('reasons');
  const { percent } = useFormat();
  const graded = useGradedSource();
  const without = Math.min(1, Math.max(0, share - sign * strength));
  return (
    <details className={classes.strength}>
      <summary>{t(`facts.strength.${strengthWord(strength)}`)}</summary>
      <Text size="sm">{t('figures.without', { without: percent(without), with: percent(share) })}</Text>
      <Text size="sm">{graded(evidenceOf(evidenceId).source)}</Text>
    </details>
  );
}
