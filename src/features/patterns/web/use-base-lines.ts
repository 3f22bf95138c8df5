import { useTranslation } from 'react-i18next';
import type { BaseRate } from '../domain/base-rate.ts';
import type { OwnShare } from '../domain/own-share.ts';
import { sourceOf } from '../domain/source.ts';
import { useShareWords } from './use-share-words.ts';

/** A base rate in a line: "Elsewhere about 4 in 100 (1 to 8) · CareerPlug 2024"; and whether the share rests mostly on it. */
export function useBaseLines(): (base: BaseRate, own: OwnShare) => string[] {
  const { t } = useTranslation('patterns');
  const words = useShareWords();
  return (base, { told, of }) => {
    const names = base.sources.map((id) => {
      const { who, year } = sourceOf(id);
      return t('source', { who, year });
    });
    const elsewhere = t('elsewhere', { share: words(base), sources: [...new Set(names)].join(', ') });
    return told && of < base.weight ? [elsewhere, t('mostlyOthers')] : [elsewhere];
  };
}
