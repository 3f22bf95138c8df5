import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Notice } from '#platform/ui/notice.tsx';
import type { Forecast } from '../domain/forecast.ts';
import type { spans } from '../domain/weeks-ahead.ts';
import type { Choice } from './choice.ts';
import classes from './forecast.module.css';
import { ForecastControls } from './forecast-controls.tsx';
import { ForecastNotNeeded } from './forecast-not-needed.tsx';
import { ForecastTold } from './forecast-told.tsx';
import { useForecast } from './use-forecast.ts';

/** The forecast with what it is not, what can be tried, what may come, and what it rests on. */
export function ForecastPanel() {
  const { t } = useTranslation('forecast');
  const [weeks, setWeeks] = useState<(typeof spans)[number]>(8);
  const [choice, setChoice] = useState<Choice>('now');
  const forecast = useForecast(choice);
  return (
    <Loaded of={forecast} lines={6}>
      {(answer) => {
        if (answer.state === 'nothing') return <Text>{t('nothing')}</Text>;
        const panel = (
          <div className={classes.panel}>
            <Text c="dimmed">
              {t('isNot')} {t('interviewIs')}
            </Text>
            <Honesty forecast={answer} />
            <ForecastControls
              isPaused={answer.state === 'paused'}
              weeks={weeks}
              onWeeks={setWeeks}
              choice={choice}
              onChoice={setChoice}
            />
            <ForecastTold forecast={answer} weeks={weeks} />
          </div>
        );
        return answer.arrived ? <ForecastNotNeeded>{panel}</ForecastNotNeeded> : panel;
      }}
    </Loaded>
  );
}

function Honesty({ forecast: { state, mostlyOthers } }: { readonly forecast: Forecast }) {
  const { t } = useTranslation('forecast');
  return (
    <>
      {state === 'paused' ? (
        <Notice>
          <Text>{t('paused')}</Text>
        </Notice>
      ) : null}
      {mostlyOthers ? (
        <Notice>
          <Text>{t('mostlyOthers')}</Text>
        </Notice>
      ) : null}
    </>
  );
}
