import { type EventKind, eventKinds, type Happening, rounds } from '#features/applications/domain/event.ts';

/** What happened in one word for a choice: interviews are told apart by their round. */
export const toldKinds = [...eventKinds, 'screen', 'final'] as const;
export type ToldKind = (typeof toldKinds)[number];

export const toldKind = ({ kind, round }: Happening): ToldKind =>
  kind === 'interview' ? (round ?? 'interview') : kind;

/** The happening with what it is corrected; its day and words stay. */
export function withToldKind({ round: _, ...happening }: Happening, told: ToldKind): Happening {
  const round = rounds.find((candidate) => candidate === told);
  return round === undefined
    ? { ...happening, kind: told as EventKind }
    : { ...happening, kind: 'interview', round };
}
