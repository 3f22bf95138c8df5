import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { ApplicationEvent } from '../domain/event.ts';
import { useEventWords } from './use-event-words.ts';

/** One entry as a choice. */
export function EntryTick({ event }: { readonly event: ApplicationEvent }) {
  const format = useFormat();
  const words = useEventWords();
  const { t } = useTranslation('applications');
  const day = event.dayUnknown ? t('dayUnknown') : format.day(event.on);
  return <Checkbox value={event.id} label={`${day} · ${words(event)}`} />;
}
