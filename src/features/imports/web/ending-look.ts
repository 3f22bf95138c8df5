import type { Ending } from '#features/applications/domain/event.ts';
import type { ChipShape } from '#platform/ui/chip.tsx';

interface ChipLook {
  readonly shape: ChipShape;
  readonly tone: 'plain' | 'muted' | 'open' | 'leaf';
}

/** Each way to end has a shape of its own, so that silence never looks like a no. */
export const endingLook: Readonly<Record<Ending | 'open', ChipLook>> = {
  open: { shape: 'steps-2', tone: 'plain' },
  rejected: { shape: 'bar', tone: 'muted' },
  silent: { shape: 'dots', tone: 'open' },
  withdrawn: { shape: 'back', tone: 'muted' },
  closed: { shape: 'box', tone: 'muted' },
  declined: { shape: 'turn', tone: 'muted' },
  accepted: { shape: 'leaf', tone: 'leaf' },
};
