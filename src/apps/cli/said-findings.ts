import type { DocumentFinding } from '#features/documents/domain/finding.ts';
import { findingWords } from '#features/documents/web/finding-words.ts';
import { documentsMessages } from '#features/documents/web/messages.en.ts';
import { createTexts } from '#platform/i18n/texts.ts';

/** A finding as a command writes it: with its sentences. */
export interface SaidFinding extends Pick<DocumentFinding, 'id' | 'severity' | 'quote' | 'page' | 'span'> {
  readonly why: string;
  readonly fix: string;
}

const t = createTexts({ en: { documents: documentsMessages } }, 'en').getFixedT('en', 'documents');

/** Findings with their sentences from the catalogue of texts. */
export const saidFindings = (findings: readonly DocumentFinding[]): SaidFinding[] =>
  findings.map((finding) => {
    const { id, severity, quote, page, span } = finding;
    return { id, severity, quote, ...findingWords(t, finding), page, span };
  });
