import { Text } from '@mantine/core';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '#platform/ui/loading.tsx';
import { useNumbersWanted } from '#platform/ui/numbers-wanted.ts';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import classes from './forecast.module.css';

const ForecastPanel = lazy(async () => ({ default: (await import('./forecast-panel.tsx')).ForecastPanel }));

/** A forecast behind a door: nothing of it is worked out or fetched before it is opened. */
export function ForecastSection() {
  const { t } = useTranslation('forecast');
  const inNumbers = useNumbersWanted();
  const [opened, setOpened] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const turn = () => {
    setOpened(!opened);
    // The pressed button goes away; the keyboard stays here.
    place.current?.focus();
  };
  return (
    <Section title={t('title')} anchor="forecast">
      <div ref={place} tabIndex={-1} className={classes.place}>
        {opened ? (
          <Suspense fallback={<Loading lines={4} />}>
            <ForecastPanel />
          </Suspense>
        ) : (
          <Text>{t(inNumbers ? 'door.numbers' : 'door.words')}</Text>
        )}
        <QuietButton variant={opened ? 'subtle' : 'default'} aria-expanded={opened} onClick={turn}>
          {t(opened ? 'door.close' : 'door.open')}
        </QuietButton>
      </div>
    </Section>
  );
}
