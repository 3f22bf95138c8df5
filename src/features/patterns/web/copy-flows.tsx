import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { ScrolledText } from '#platform/ui/scrolled-text.tsx';
import type { Flow } from '../domain/flows.ts';
import { sankeymaticText } from '../domain/sankeymatic.ts';
import classes from './drawing.module.css';

/** Copies the flows as text; where the browser does not let it, the text is shown to be copied by hand. */
export function CopyFlows({ flows }: { readonly flows: readonly Flow[] }) {
  const { t } = useTranslation('patterns');
  const [state, setState] = useState<'before' | 'copied' | 'byHand'>('before');
  const text = sankeymaticText(flows, (place) => t(`flow.place.${place}`));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('byHand');
    }
  };
  return (
    <>
      <QuietButton size="compact-sm" variant="subtle" onClick={() => void copy()}>
        {t('flow.copy')}
      </QuietButton>
      <span role="status">{state === 'before' ? '' : t(`flow.${state}`)}</span>
      {state === 'byHand' ? (
        <ScrolledText label={t('flow.text')} className={classes.text}>
          {text}
        </ScrolledText>
      ) : null}
    </>
  );
}
