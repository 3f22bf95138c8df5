import { getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { documentLimits } from '../document-limits.ts';
import { Refused } from '../refuse-document.ts';
import { lendTransfer } from './lend-transfer.ts';

/** Opens a PDF for its text: no scripts, no fonts for a screen, and no picture is unpacked. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  lendTransfer();
  // The library takes the bytes away from whoever hands them over.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 1,
  }).catch((cause: unknown) => {
    const isSealed = cause instanceof Error && cause.name === 'PasswordException';
    throw new Refused(isSealed ? 'sealed' : 'damaged', { cause });
  });
  if (pdf.numPages <= documentLimits.pages) return pdf;
  await pdf.destroy();
  throw new Refused('pages');
}
