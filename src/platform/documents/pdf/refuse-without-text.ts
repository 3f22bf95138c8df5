import { Refused } from '../refuse-document.ts';
import type { PdfPage } from './piece.ts';

/** Letters below which there is no document, and below which, on a page with pictures, it is one of scanned pages. */
const fewest = 20;
const fewestOnScans = 40;

/** A PDF of scanned pages has pictures of its letters only; some others have letters that mean nothing. */
export function refuseWithoutText(pages: readonly PdfPage[], images: number): void {
  const text = pages
    .flatMap(({ pieces, turned }) => [...pieces, ...turned].map((piece) => piece.text))
    .join('');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const meaningless = text.match(/[\p{Co}\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (meaningless > letters) throw new Refused('letterless');
  if (letters < fewest || (images > 0 && letters < pages.length * fewestOnScans))
    throw new Refused('textless');
}
