import type { Ending, Stage } from '#features/applications/domain/event.ts';
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

export const stageLook: Readonly<Record<Stage, ChipLook>> = {
  applied: { shape: 'steps-1', tone: 'plain' },
  screen: { shape: 'steps-2', tone: 'plain' },
  interview: { shape: 'steps-3', tone: 'plain' },
  final: { shape: 'steps-4', tone: 'plain' },
  offer: { shape: 'steps-5', tone: 'plain' },
};
