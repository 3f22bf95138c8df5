import { useTranslation } from 'react-i18next';
import { useFormat } from '#platform/i18n/use-format.ts';
import type { EvidenceId } from '../domain/evidence.ts';
import { plainEvidenceTexts } from '../domain/evidence-texts.ts';
import type { Seen } from '../domain/explanation.ts';

/** A fact as a sentence in the person's language, with its figures where they are known. */
export function useSentence(): (seen: Seen) => string {
  const { t } = useTranslation('reasons');
  const format = useFormat();
  return ({ evidenceId, values }) => {
    if (values === undefined && isPlain(evidenceId)) return t(`plainEvidence.${evidenceId}`);
    const figures = Object.entries(values ?? {}).map(([name, value]) => [
      name,
      typeof value === 'number' ? format.number(value) : value,
    ]);
    return t(`evidence.${evidenceId}`, Object.fromEntries(figures));
  };
}

const isPlain = (id: EvidenceId): id is keyof typeof plainEvidenceTexts => id in plainEvidenceTexts;
