import { useTranslation } from 'react-i18next';
import type { DocumentFinding } from '../domain/finding.ts';
import { type FindingWords, findingWords } from './finding-words.ts';

/** The sentences of findings on a screen. */
export function useFindingWords(): (finding: DocumentFinding) => FindingWords {
  const { t } = useTranslation('documents');
  return (finding) => findingWords(t, finding);
}
