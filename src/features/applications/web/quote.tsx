import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './timeline.module.css';

/** The source's own words, shown when they are wanted. */
export function Quote({ words }: { readonly words: string }) {
  const { t } = useTranslation('applications');
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <>
      <button
        type="button"
        className={classes.reveal}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {shown ? t('one.hideWords') : t('one.words')}
      </button>
      <div id={id}>{shown ? <blockquote className={classes.quote}>{words}</blockquote> : null}</div>
    </>
  );
}
