import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '#platform/ui/notice.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { Tier } from '../domain/tier.ts';
import classes from './heavy-note-panel.module.css';
import { HelpWays } from './help-ways.tsx';
import { useNotNow } from './use-not-now.ts';

interface Props {
  /** How heavy the text above sounds. */
  readonly tier: Tier;
}

/**
 * Stands under a text field and offers people when what is written sounds heavy. It blocks nothing, asks nothing and
 * takes no focus; a screen reader says it when it has nothing else to say. “Not now” keeps it away for the session.
 */
export function HeavyNotePanel({ tier }: Props) {
  const { t } = useTranslation('safety');
  const [isAnswered, sayNotNow] = useNotNow(tier);
  const isShown = tier !== 'none' && !isAnswered;
  return (
    <div aria-live="polite">
      {isShown ? (
        <section aria-label={t('label')}>
          <Notice>
            <Text fw={tier === 'C' ? 400 : 600}>{tier === 'C' ? t('weary') : t('heavy')}</Text>
            <HelpWays tier={tier} />
            <div className={classes.foot}>
              <Text size="sm" c="dimmed">
                {t('unread')}
              </Text>
              <QuietButton size="compact-sm" onClick={sayNotNow}>
                {t('notNow')}
              </QuietButton>
            </div>
          </Notice>
        </section>
      ) : null}
    </div>
  );
}
