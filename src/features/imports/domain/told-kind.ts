import { type EventKind, eventKinds, type Happening, rounds } from '#features/applications/domain/event.ts';

/** What happened in one word for a choice: interviews are told apart by their round. */
export const toldKinds = [...eventKinds, 'screen', 'final'] as const;
export type ToldKind = (typeof toldKinds)[number];

export const toldKind = ({ kind, round }: Happening): ToldKind =>
  kind === 'interview' ? (round ?? 'interview') : kind;

/** The happening with what it is corrected; its day and words stay. What was read of another kind of mail goes. */
export function withToldKind({ round: _, details, ...happening }: Happening, told: ToldKind): Happening {
  const round = rounds.find((candidate) => candidate === told);
  const kind = round === undefined ? (told as EventKind) : 'interview';
  return {
    ...happening,
    kind,
    ...(round !== undefined && { round }),
    ...(details && kind === happening.kind && { details }),
  };
}
