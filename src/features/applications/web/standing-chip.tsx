import { useTranslation } from 'react-i18next';
import { Chip, type ChipShape } from '#platform/ui/chip.tsx';
import type { Standing } from '../domain/application.ts';
import type { Ending, Stage } from '../domain/event.ts';

const steps: Readonly<Record<Stage, ChipShape>> = {
  applied: 'steps-1',
  screen: 'steps-2',
  interview: 'steps-3',
  final: 'steps-4',
  offer: 'steps-5',
};

const ends = {
  rejected: { shape: 'bar', tone: 'muted' },
  silent: { shape: 'dots', tone: 'open' },
  withdrawn: { shape: 'back', tone: 'muted' },
  closed: { shape: 'box', tone: 'muted' },
  declined: { shape: 'turn', tone: 'muted' },
  accepted: { shape: 'leaf', tone: 'leaf' },
} as const satisfies Record<Ending, { shape: ChipShape; tone: string }>;

/** How far it came while it is open, else how it ended. */
export function StandingChip({ stage, ending }: Pick<Standing, 'stage' | 'ending'>) {
  const { t } = useTranslation('applications');
  if (ending === undefined) return <Chip shape={steps[stage]}>{t(`stage.${stage}`)}</Chip>;
  return <Chip {...ends[ending]}>{t(`ending.${ending}`)}</Chip>;
}
