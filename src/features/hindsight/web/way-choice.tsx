import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { type Choice, type Way, ways } from '../domain/choice.ts';
import classes from './hindsight.module.css';

interface Props {
  readonly choice: Choice;
  /** As it stands so far. */
  readonly way?: Way | undefined;
  readonly busy: boolean;
  readonly onTell: (way: Way | 'skipped') => void;
}

/** One question with a button for each way, and one for leaving it open. */
export function WayChoice({ choice, way, busy, onTell }: Props) {
  const { t } = useTranslation('hindsight');
  return (
    <fieldset className={classes.question}>
      <legend>{t(`ask.${choice}`)}</legend>
      <Group gap="xs">
        {ways[choice].map((offered) => (
          <QuietButton
            key={offered}
            disabled={busy}
            aria-pressed={way === undefined ? undefined : way === offered}
            onClick={() => onTell(offered)}
          >
            {t(`way.${offered}`)}
          </QuietButton>
        ))}
        <QuietButton variant="subtle" disabled={busy} onClick={() => onTell('skipped')}>
          {t('skip')}
        </QuietButton>
      </Group>
    </fieldset>
  );
}
