import { useTranslation } from 'react-i18next';
import { Chip, type ChipShape } from '#platform/ui/chip.tsx';
import type { Standing } from '../domain/application.ts';
import type { Stage } from '../domain/event.ts';
import { endingLook } from './ending-look.ts';

const steps: Readonly<Record<Stage, ChipShape>> = {
  applied: 'steps-1',
  screen: 'steps-2',
  interview: 'steps-3',
  final: 'steps-4',
  offer: 'steps-5',
};

/** How far it came while it is open, else how it ended. */
export function StandingChip({ stage, ending }: Pick<Standing, 'stage' | 'ending'>) {
  const { t } = useTranslation('applications');
  if (ending === undefined) return <Chip shape={steps[stage]}>{t(`stage.${stage}`)}</Chip>;
  return <Chip {...endingLook[ending]}>{t(`ending.${ending}`)}</Chip>;
}
