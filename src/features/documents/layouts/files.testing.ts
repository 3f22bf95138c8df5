import { type DocxBlock, madeDocx } from '#platform/documents/made-docx.testing.ts';
import { type DrawnPage, madePdf } from '#platform/documents/made-pdf.testing.ts';
import type { MadeResume } from './made-resume.testing.ts';

/** A résumé as a file of one layout. */
export interface ResumeFile {
  readonly layout: string;
  readonly resume: MadeResume;
  readonly bytes: () => Promise<Uint8Array>;
}

export const pdfOf = (
  layout: string,
  resume: MadeResume,
  draw: (resume: MadeResume) => readonly DrawnPage[],
): ResumeFile => ({ layout: `${layout} (PDF)`, resume, bytes: () => madePdf(draw(resume)) });

export const docxOf = (
  layout: string,
  resume: MadeResume,
  blocks: (resume: MadeResume) => readonly DocxBlock[],
): ResumeFile => ({ layout: `${layout} (DOCX)`, resume, bytes: () => madeDocx(blocks(resume)) });
