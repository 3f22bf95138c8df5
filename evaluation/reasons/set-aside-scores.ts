import { plainOf } from '#features/reasons/domain/evidence-hinted.ts';
import type { Observation } from '#features/reasons/domain/observation.ts';
import { type LabelledWords, mailsSetAside } from './labelled-words.ts';

/** Counts of mails that were set aside. */
export interface SetAsideScore {
  /** Mails that tell a reason, and those of them whose reason is found; in plain words and roundabout. */
  readonly direct: Found;
  readonly indirect: Found;
  /** Mails that tell a reason and are read as telling another one too, or only that. */
  readonly another: number;
  /** Mails without a reason, and those of them in which one is found. */
  readonly falseReasons: Found;
}
interface Found {
  readonly found: number;
  readonly of: number;
}

/** The same is told in much the same words. */
const alike: readonly (readonly string[])[] = [
  ['names-skill', 'says-qualification'],
  ['says-filled', 'says-gone-before'],
];
const plainIds: ReadonlyMap<string, string> = new Map([
  ...Object.values(plainOf).map((plain) => [plain, plain] as const),
  ...Object.entries(plainOf),
  ['says-qualification', 'says-qualification'],
]);

/** How well a reader of employers’ words does on the mails that were set aside. */
export function setAsideScore(reader: (text: string) => Observation[]): SetAsideScore {
  const read = mailsSetAside().map((mail) => ({ mail, shown: reasonsIn(reader(mail.text)) }));
  const rightIn = (told: LabelledWords['told']): Found => {
    const mails = read.filter(({ mail }) => mail.told === told && mail.says !== 'nothing');
    return { found: mails.filter(({ mail, shown }) => shown.some(means(mail))).length, of: mails.length };
  };
  const telling = read.filter(({ mail }) => mail.says !== 'nothing');
  const harmless = read.filter(({ mail }) => mail.says === 'nothing');
  return {
    direct: rightIn('direct'),
    indirect: rightIn('indirect'),
    another: telling.filter(({ mail, shown }) => shown.some((id) => !means(mail)(id))).length,
    falseReasons: {
      found: harmless.filter(({ shown }) => shown.length > 0).length,
      of: harmless.length,
    },
  };
}

/** Each reason shown, as its plain words would show it. */
const reasonsIn = (observations: readonly Observation[]): string[] =>
  observations.flatMap(({ evidenceId }) => plainIds.get(evidenceId) ?? []);

const means =
  ({ says }: LabelledWords) =>
  (id: string): boolean =>
    id === says || alike.some((ids) => ids.includes(id) && ids.includes(says));
