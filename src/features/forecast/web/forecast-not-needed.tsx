import { Text } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import classes from './forecast.module.css';

/** Says that no forecast is needed now; it is shown to whoever wants to look anyway. */
export function ForecastNotNeeded({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('forecast');
  const [looks, setLooks] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const look = () => {
    setLooks(true);
    // The pressed button goes away; the keyboard stays here.
    place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1} className={classes.place}>
      {looks ? (
        children
      ) : (
        <>
          <Text>{t('arrived.text')}</Text>
          <QuietButton onClick={look}>{t('arrived.look')}</QuietButton>
        </>
      )}
    </div>
  );
}
