import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { ScrolledText } from '#platform/ui/scrolled-text.tsx';
import { Section } from '#platform/ui/section.tsx';
import type { Posting } from '../domain/posting.ts';
import { textPieces } from '../domain/text-pieces.ts';
import { markClasses, marksOf } from './marks-of.ts';
import classes from './posting-text.module.css';
import { SelectedWords } from './selected-words.tsx';

interface Props {
  readonly posting: Posting;
  /** The key of what was asked to be seen. */
  readonly shown: string | undefined;
  readonly onBack: () => void;
}

/** The posting's own words, with what was found in them marked. */
export function PostingText({ posting, shown, onBack }: Props) {
  const { t } = useTranslation('postings');
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    const place = placeOf(text.current, shown);
    if (!place) return;
    place.scrollIntoView({ block: 'center' });
    place.focus({ preventScroll: true });
  }, [shown]);
  return (
    <Section title={t('text.title')}>
      <Text size="sm" c="dimmed" className={classes.hint ?? ''}>
        {t('text.hint')}
      </Text>
      <ScrolledText ref={text} className={classes.text} label={t('text.title')}>
        {textPieces(posting.text, marksOf(posting.reading)).map(({ from, text, marks }) =>
          marks.length === 0 ? (
            text
          ) : (
            <mark
              key={from}
              tabIndex={-1}
              data-marks={marks.map(({ key }) => key).join(' ')}
              className={markClasses(marks, shown)}
            >
              {text}
            </mark>
          ),
        )}
      </ScrolledText>
      <SelectedWords posting={posting} text={text} />
      {shown === undefined ? null : (
        <div className={classes.back}>
          <QuietButton onClick={onBack}>{t('text.backToList')}</QuietButton>
        </div>
      )}
    </Section>
  );
}

/** The first of the words with this mark. */
function placeOf(text: HTMLElement | null, key: string | undefined): HTMLElement | undefined {
  const marked = text?.querySelectorAll<HTMLElement>('[data-marks]') ?? [];
  return [...marked].find(({ dataset }) => key !== undefined && dataset.marks?.split(' ').includes(key));
}
