import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { Happening } from '../domain/event.ts';
import { type StandingPart, standingSentence } from '../domain/standing-sentence.ts';

/** Where an application stands, in words. */
export function StandingSentence({ events }: { readonly events: readonly Happening[] }) {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const say = (part: StandingPart): string => {
    switch (part.key) {
      case 'interviewed':
        return t('standing.interviewed', { count: part.count });
      case 'assessed':
      case 'noAnswer':
      case 'empty':
        return t(`standing.${part.key}`);
      case 'lastWord':
        return t('standing.lastWord', { day: format.day(part.day) });
      default:
        return part.day === undefined
          ? t(`undated.${part.key}`)
          : t(`standing.${part.key}`, { day: format.day(part.day) });
    }
  };
  return <>{standingSentence(events).map(say).join(' ')}</>;
}
