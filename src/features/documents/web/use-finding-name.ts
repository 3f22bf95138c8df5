import { useTranslation } from 'react-i18next';
import type { DocumentFinding } from '../domain/finding.ts';

const longest = 60;

/** Words by which a finding can be told from others in the name of a button. */
export function useFindingName(): (finding: DocumentFinding) => string {
  const { t } = useTranslation('documents');
  return ({ id, quote }) => {
    if (quote === '') return t(`finding.${id}`);
    return quote.length > longest ? `${quote.slice(0, longest)}…` : quote;
  };
}
