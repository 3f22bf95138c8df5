import { useTranslation } from 'react-i18next';
import type { EventKind } from '#features/applications/domain/event.ts';
import { endingLook } from '#features/applications/web/ending-look.ts';
import { Chip, type ChipShape } from '#platform/ui/chip.tsx';
import classes from './event-chip.module.css';

const looks: Partial<Record<EventKind, { shape: ChipShape; tone: 'plain' | 'muted' | 'leaf' }>> = {
  assessment: { shape: 'steps-2', tone: 'plain' },
  interview: { shape: 'steps-3', tone: 'plain' },
  offer: { shape: 'leaf', tone: 'leaf' },
  rejected: endingLook.rejected,
  closed: endingLook.closed,
};

/** What happened, in the words and shapes of the timeline, and when. */
export function EventChip({ kind, when }: { readonly kind: EventKind; readonly when: string }) {
  const { t } = useTranslation('applications');
  return (
    <span className={classes.event}>
      <Chip {...(looks[kind] ?? { tone: 'plain' })}>{t(`kind.${kind}`)}</Chip>
      <span className={classes.when}>{when}</span>
    </span>
  );
}
