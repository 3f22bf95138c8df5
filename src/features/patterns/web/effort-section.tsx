import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '#lib/calendar-day.ts';
import { Loaded } from '#platform/ui/loaded.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showEffort } from '../api.ts';
import type { Effort } from '../domain/effort.ts';
import { yearOfWeeks, yearToShow } from '../domain/year-of-weeks.ts';
import { FigurePicture } from './figure-picture.tsx';
import { useEffortFigure } from './use-effort-figure.tsx';

/** What the person did, on a calendar: effort, whatever came of it. */
export function EffortSection() {
  const { t } = useTranslation('patterns');
  const effort = useEndpoint(showEffort, {});
  return (
    <Section title={t('effort.title')} anchor="effort">
      <Text c="dimmed">{t('effort.hint')}</Text>
      <Loaded of={effort} lines={6}>
        {(answer) =>
          answer.days.length === 0 ? <Text>{t('effort.empty')}</Text> : <Years effort={answer} />
        }
      </Loaded>
    </Section>
  );
}

const yearLength = 364;

function Years({ effort }: { readonly effort: Effort }) {
  const { t } = useTranslation('patterns');
  const first = yearToShow(effort);
  const [until, setUntil] = useState(first.until);
  const year = yearOfWeeks(until);
  const hasEarlier = effort.days.some(({ day }) => day < year.from);
  const figure = useEffortFigure(effort.days, year);
  const tools = (
    <>
      {hasEarlier ? (
        <QuietButton size="compact-sm" variant="subtle" onClick={() => setUntil(addDays(until, -yearLength))}>
          {t('effort.earlier')}
        </QuietButton>
      ) : null}
      {until < first.until ? (
        <QuietButton size="compact-sm" variant="subtle" onClick={() => setUntil(addDays(until, yearLength))}>
          {t('effort.later')}
        </QuietButton>
      ) : null}
    </>
  );
  return <FigurePicture figure={figure} tools={tools} />;
}
