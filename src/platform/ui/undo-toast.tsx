import { Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from './error-notice.tsx';
import classes from './undo-toast.module.css';
import type { Undoable } from './undoable.ts';

/** Long enough to read, decide and reach it (WCAG 2.2.1 asks for no less); it waits while pointed at or focused. */
const shownForMilliseconds = 14_000;

interface Props {
  readonly notice: Undoable | undefined;
  readonly onClose: () => void;
}

/** The live region is always there, so that screen readers hear what comes into it. */
export function UndoToast({ notice, onClose }: Props) {
  const { t } = useTranslation('ui');
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (notice === undefined || held) return;
    const timer = setTimeout(onClose, shownForMilliseconds);
    return () => clearTimeout(timer);
  }, [notice, held, onClose]);
  const hold = { onMouseEnter: () => setHeld(true), onFocus: () => setHeld(true) };
  const release = { onMouseLeave: () => setHeld(false), onBlur: () => setHeld(false) };
  return (
    <section aria-label={t('notices')} className={classes.region} {...hold} {...release}>
      <div role="status">{notice === undefined ? null : <Content notice={notice} onClose={onClose} />}</div>
    </section>
  );
}

function Content({ notice, onClose }: { readonly notice: Undoable; readonly onClose: () => void }) {
  const { t } = useTranslation('ui');
  const [error, setError] = useState<unknown>();
  if (error !== undefined) return <ErrorNotice error={error} />;
  const { message, undo } = notice;
  return (
    <div className={classes.toast}>
      <Text>{message}</Text>
      {undo === undefined ? null : (
        <Button
          data-undo
          variant="light"
          size="compact-md"
          title={t('undoHint')}
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={() => void undo().then(onClose, setError)}
        >
          {t('undo')}
        </Button>
      )}
      <Button variant="subtle" color="gray" size="compact-md" onClick={onClose}>
        {t('dismiss')}
      </Button>
    </div>
  );
}
