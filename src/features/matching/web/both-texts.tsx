import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './both-texts.module.css';
import type { Compared } from './compared.ts';
import { MarkedText } from './marked-text.tsx';
import { postingMarks, resumeMarks } from './match-marks.ts';

/** The posting and the résumé, each with its words marked. Shown where the screen is wide enough for them. */
export function BothTexts({ posting, document, requirements, shown }: Compared) {
  const { t } = useTranslation('matching');
  return (
    <div className={classes.both}>
      <Text size="sm" c="dimmed">
        {t('text.hint')}
      </Text>
      <MarkedText
        title={t('text.posting')}
        text={posting.text}
        marks={postingMarks(requirements)}
        shown={shown}
      />
      <MarkedText
        title={t('text.resume')}
        text={document.text}
        marks={resumeMarks(requirements)}
        shown={shown}
      />
    </div>
  );
}
