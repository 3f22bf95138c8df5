import { ActionIcon, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { useToday } from '#platform/i18n/use-today.ts';
import { Icon } from '#platform/ui/icons.tsx';
import type { Application } from '../domain/application.ts';
import type { EventKind } from '../domain/event.ts';
import classes from './board.module.css';

/** Something that happened to the application of a card, to be written down. */
export interface Happened {
  readonly id: string;
  readonly kind: EventKind;
}

const likely = ['interview', 'assessment', 'update', 'offer', 'rejected', 'withdrawn', 'note'] as const;

interface Props {
  readonly application: Application;
  readonly onHappened: (happened: Happened) => void;
}

/** One application on the board, with a menu of what may have happened to it. */
export function BoardCard({ application, onHappened }: Props) {
  const { id, company, role, lastEventOn } = application;
  const { t } = useTranslation('applications');
  const format = useFormat();
  const today = useToday();
  return (
    <li className={classes.card}>
      <Link to="/applications/$id" params={{ id }} className={classes.words}>
        <span className={classes.company}>{company}</span>
        {role === '' ? null : <span>{role}</span>}
        {lastEventOn === undefined ? null : <span>{format.relativeDay(lastEventOn, today)}</span>}
      </Link>
      <Menu position="bottom-end" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('board.happened', { company })}>
            <Icon name="more" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {likely.map((kind) => (
            <Menu.Item key={kind} onClick={() => onHappened({ id, kind })}>
              {t(`kind.${kind}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
