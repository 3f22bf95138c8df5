import type { ChipShape } from '#platform/ui/chip.tsx';
import type { Ending } from '../domain/event.ts';

/** Each way to end has a shape of its own, so that silence never looks like a no. */
export const endingLook = {
  rejected: { shape: 'bar', tone: 'muted' },
  silent: { shape: 'dots', tone: 'open' },
  withdrawn: { shape: 'back', tone: 'muted' },
  closed: { shape: 'box', tone: 'muted' },
  declined: { shape: 'turn', tone: 'muted' },
  accepted: { shape: 'leaf', tone: 'leaf' },
} as const satisfies Record<Ending, { shape: ChipShape; tone: string }>;
