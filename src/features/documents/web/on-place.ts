import type { ReactNode } from 'react';
import type { DocumentPage } from '../domain/document-page.ts';
import type { DocumentFinding } from '../domain/finding.ts';

/** Leads to a place in the words of the document. */
export type OnPlace = (place: Pick<DocumentFinding, 'span'>) => void;

/** Shows something of another feature among what is worth a look. */
export type RenderMore = (shown: { readonly document: DocumentPage; readonly onPlace: OnPlace }) => ReactNode;
