import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import { type EffortKind, effortKinds } from '../domain/effort.ts';

/** What was done, in words: "2 applications, one interview". */
export function useEffortWords(): (counts: Readonly<Record<EffortKind, number>>) => string {
  const { t } = useTranslation('patterns');
  const format = useFormat();
  return (counts) =>
    effortKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => t(`effort.count.${kind}`, { count: counts[kind], number: format.number(counts[kind]) }))
      .join(', ');
}
