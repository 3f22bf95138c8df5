import { Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Loaded } from '#platform/ui/loaded.tsx';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { showNextQuestionnaire } from '../api.ts';
import { type Instrument, instruments } from '../domain/instrument.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import { OutcomeWords } from './outcome-words.tsx';
import { QuestionnaireForm } from './questionnaire-form.tsx';

/** The set questions, for who wants them: offered, answered, and what they came to. */
export function QuestionnaireSection() {
  const { t } = useTranslation('check-ins');
  const next = useEndpoint(showNextQuestionnaire, {});
  const [chosen, choose] = useState<Instrument>();
  const [answered, setAnswered] = useState<Questionnaire>();
  if (answered) {
    return (
      <Section title={t('questionnaire.said')} kind="card">
        <Answered questionnaire={answered} />
      </Section>
    );
  }
  return (
    <Section title={t('questionnaire.title')}>
      {chosen ? (
        <QuestionnaireForm instrument={chosen} onDone={setAnswered} onCancel={() => choose(undefined)} />
      ) : (
        <Loaded of={next} lines={2}>
          {({ from }) => (from === undefined ? <Offer onChoose={choose} /> : <Later from={from} />)}
        </Loaded>
      )}
    </Section>
  );
}

/** Takes the focus, since the button that was pressed is gone, so that it is read out and seen. */
function Answered({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <div ref={words} tabIndex={-1}>
      <OutcomeWords questionnaire={questionnaire} />
    </div>
  );
}

function Offer({ onChoose }: { readonly onChoose: (instrument: Instrument) => void }) {
  const { t } = useTranslation('check-ins');
  return (
    <>
      <Text>{t('questionnaire.text')}</Text>
      {instruments.map((instrument) => (
        <Group key={instrument} gap="sm">
          <QuietButton onClick={() => onChoose(instrument)}>
            {t('questionnaire.start', { name: t(`instruments.${instrument}.name`) })}
          </QuietButton>
          <Text c="dimmed">{t(`instruments.${instrument}.size`)}</Text>
        </Group>
      ))}
    </>
  );
}

function Later({ from }: { readonly from: CalendarDay }) {
  const { t } = useTranslation('check-ins');
  return <Text>{t('questionnaire.from', { day: useFormat().day(from) })}</Text>;
}
