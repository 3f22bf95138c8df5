import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './loading.module.css';

/** Below this one perceives an answer as immediate; a flash of grey would only disturb. */
const patienceInMilliseconds = 200;
const widths = ['92%', '100%', '84%', '96%', '70%', '88%'];

/** Calm grey lines, announced politely; nothing at all when the answer comes at once. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation('ui');
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceInMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={classes.lines}>
      {late ? <VisuallyHidden>{t('loading')}</VisuallyHidden> : null}
      {late
        ? widths
            .slice(0, lines)
            .map((width) => <Skeleton key={width} height={18} width={width} radius="sm" />)
        : null}
    </div>
  );
}
