import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from '#lib/problem.ts';
import classes from './notice.module.css';
import { QuietButton } from './quiet-button.tsx';

interface Props {
  /** A `Problem` speaks for itself; anything else is told as unexpected. */
  readonly error: unknown;
  /** What is safe; by default that everything saved is. */
  readonly safe?: string;
  readonly onRetry?: () => void;
}

/** What happened, what is safe, what to do: in amber, never in red. */
export function ErrorNotice({ error, safe, onRetry }: Props) {
  const { t } = useTranslation('ui');
  const mayHelp = !(error instanceof Problem && (error.status === 404 || error.status === 400));
  return (
    <div role="alert" className={classes.amber}>
      <Text fw={600}>{t('error.title')}</Text>
      <Text>{error instanceof Problem ? error.message : t('error.unknown')}</Text>
      <Text c="dimmed">{safe ?? t('error.safe')}</Text>
      {onRetry !== undefined && mayHelp ? (
        <QuietButton onClick={onRetry}>{t('error.retry')}</QuietButton>
      ) : null}
    </div>
  );
}
