import { ActionIcon, Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from './error-notice.tsx';
import { Icon } from './icons.tsx';
import classes from './undo-toast.module.css';
import type { Undoable } from './undoable.ts';

/** Long enough to read, decide and reach it (WCAG 2.2.1 asks for no less); it waits while pointed at or focused. */
const shownForMilliseconds = 14_000;
/** Where nothing can be pressed there is only a sentence to read. */
const toldForMilliseconds = 6_000;

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
    const timer = setTimeout(onClose, offersMore(notice) ? shownForMilliseconds : toldForMilliseconds);
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

const offersMore = ({ undo, see }: Undoable): boolean => undo !== undefined || see !== undefined;

function Content({ notice, onClose }: { readonly notice: Undoable; readonly onClose: () => void }) {
  const { t } = useTranslation('ui');
  const [error, setError] = useState<unknown>();
  if (error !== undefined) return <ErrorNotice error={error} />;
  const { message, undo, see } = notice;
  const follow = (go: () => void) => {
    onClose();
    go();
  };
  return (
    <div className={classes.toast}>
      <Text className={classes.message ?? ''}>{message}</Text>
      {see === undefined ? null : (
        <Button variant="subtle" size="compact-md" onClick={() => follow(see.go)}>
          {see.label}
        </Button>
      )}
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
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('dismiss')} onClick={onClose}>
        <Icon name="close" size={18} />
      </ActionIcon>
    </div>
  );
}
