import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { withMissed } from '../domain/correcting.ts';
import type { Posting } from '../domain/posting.ts';
import type { Importance } from '../domain/requirement.ts';
import classes from './posting-text.module.css';
import { usePostingChange } from './use-posting-change.ts';
import { useSelectedWords } from './use-selected-words.ts';

interface Props {
  readonly posting: Posting;
  readonly text: RefObject<HTMLElement | null>;
}

/** Offers to mark the words that are selected in the text as something they ask for. */
export function SelectedWords({ posting, text }: Props) {
  const { t } = useTranslation('postings');
  const selected = useSelectedWords(text);
  const { make, busy } = usePostingChange(posting);
  const clear = () => document.getSelection()?.removeAllRanges();
  const mark = (importance: Importance) => {
    if (selected === undefined) return;
    const corrections = withMissed(posting.corrections, { ...selected, importance });
    make({ corrections }, t('done.missed'), clear);
  };
  if (selected === undefined) return null;
  return (
    // Pressing a button here must not take the selection away.
    <div className={classes.bar} role="status" onPointerDown={(event) => event.preventDefault()}>
      <p>{t('missed.selected', { words: selected.text })}</p>
      <Button size="compact-md" disabled={busy} onClick={() => mark('must')}>
        {t('missed.must')}
      </Button>
      <QuietButton size="compact-md" disabled={busy} onClick={() => mark('nice')}>
        {t('missed.nice')}
      </QuietButton>
      <QuietButton size="compact-md" variant="subtle" onClick={clear}>
        {t('missed.not')}
      </QuietButton>
    </div>
  );
}
