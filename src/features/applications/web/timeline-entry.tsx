import { ActionIcon, Menu, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { Chip } from '#platform/ui/chip.tsx';
import { ErrorNotice } from '#platform/ui/error-notice.tsx';
import { Icon } from '#platform/ui/icons.tsx';
import { deleteEvent } from '../api.ts';
import type { ApplicationEvent } from '../domain/event.ts';
import { Source } from './source.tsx';
import classes from './timeline.module.css';
import { useEventWords } from './use-event-words.ts';
import { useUndoableChange } from './use-undoable-change.ts';

interface Props {
  /** The application it belongs to. */
  readonly id: string;
  readonly event: ApplicationEvent;
  /** When, where and with whom, and what else it says. */
  readonly particulars: ReactNode;
  /** The way to where it was seen. */
  readonly source: ReactNode;
  readonly onEdit: () => void;
}

/** One entry: the day on the left, what happened, where it was seen, and the source's own words one tap away. */
export function TimelineEntry({ id, event, particulars, source, onEdit }: Props) {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const what = useEventWords()(event);
  const { on, note, quote, dayUnknown } = event;
  const day = dayUnknown ? t('dayUnknown') : format.day(on);
  return (
    <li className={classes.entry}>
      <div className={classes.day}>{dayUnknown ? day : <time dateTime={on}>{day}</time>}</div>
      <div className={classes.content}>
        <div className={classes.what}>
          <Text fw={600}>{what}</Text>
          <Chip>{t(`source.${event.source.kind}`)}</Chip>
        </div>
        {particulars}
        {note === undefined ? null : <Text className={classes.note ?? ''}>{note}</Text>}
        <Source words={quote} link={source} />
      </div>
      <EntryMenu id={id} event={event} label={t('one.entry', { what, day })} onEdit={onEdit} />
    </li>
  );
}

interface MenuProps extends Pick<Props, 'id' | 'event' | 'onEdit'> {
  readonly label: string;
}

function EntryMenu({ id, event, label, onEdit }: MenuProps) {
  const { t } = useTranslation('applications');
  const { make, busy, error } = useUndoableChange(deleteEvent);
  if (error) return <ErrorNotice error={error} />;
  return (
    <Menu position="bottom-end" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" loading={busy} aria-label={label}>
          <Icon name="more" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onEdit}>{t('one.change')}</Menu.Item>
        <Menu.Item onClick={() => make({ id, event: event.id }, t('done.eventRemoved'))}>
          {t('one.takeOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
