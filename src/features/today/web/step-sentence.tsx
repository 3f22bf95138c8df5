import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '#lib/calendar-day.ts';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { NextStep } from '../domain/next-step.ts';

/** The one sentence that matters today. */
export function StepSentence({ step, today }: { readonly step: NextStep; readonly today: CalendarDay }) {
  const { t } = useTranslation('today');
  switch (step.kind) {
    case 'unsaved-import':
      return t('step.unsaved-import', { name: step.import.name });
    case 'review':
      return t('step.review', { count: step.unsure, name: step.import.name });
    case 'quiet':
      return t('step.quiet', { count: step.count });
    case 'nothing':
      return t('step.nothing');
    default:
      return <AboutApplication step={step} today={today} />;
  }
}

interface Props {
  readonly step: Extract<NextStep, { application: object }>;
  readonly today: CalendarDay;
}

function AboutApplication({ step, today }: Props) {
  const { t } = useTranslation('today');
  const format = useFormat();
  const { kind, application, on, more } = step;
  const told = kind !== 'fresh-ending' ? kind : application.ending === 'closed' ? 'closed' : 'rejected';
  return (
    <>
      {t(`step.${told}`, { company: application.company, when: format.relativeDay(on, today) })}
      {more > 0 ? ` ${t('step.more', { count: more })}` : null}
    </>
  );
}
