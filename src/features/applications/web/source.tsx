import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './timeline.module.css';

interface Props {
  /** The source's own words, as far as they were kept. */
  readonly words: string | undefined;
  /** The way to the whole of it. */
  readonly link: ReactNode;
}

/** Where an entry was seen: its own words one tap away, and the way to the whole of it. */
export function Source({ words, link }: Props) {
  const { t } = useTranslation('applications');
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <>
      <div className={classes.source}>
        {words === undefined ? null : (
          <button
            type="button"
            className={classes.reveal}
            aria-expanded={shown}
            aria-controls={id}
            onClick={() => setShown(!shown)}
          >
            {shown ? t('one.hideWords') : t('one.words')}
          </button>
        )}
        {link}
      </div>
      <div id={id}>{shown ? <blockquote className={classes.quote}>{words}</blockquote> : null}</div>
    </>
  );
}
