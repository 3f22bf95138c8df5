import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { EventDetails } from '../domain/event-details.ts';

/** What the details say beside an appointment, a short sentence each. */
export function useDetailSentences(): (details: EventDetails) => string[] {
  const { t } = useTranslation('applications');
  const format = useFormat();
  return ({ choices, deadline, feedbackOffered, mayApplyAgain }) => {
    const after = mayApplyAgain?.after;
    const again =
      after === undefined ? t('details.again') : t('details.againAfter', { day: format.day(after) });
    return [
      choices && t('details.choices', { times: choices.map(format.moment).join(' · ') }),
      deadline && t('details.deadline', { when: format.moment(deadline) }),
      feedbackOffered && t('details.feedback'),
      mayApplyAgain && again,
    ].filter((sentence) => sentence !== undefined);
  };
}
