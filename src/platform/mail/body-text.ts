import { htmlText } from './html-text.ts';
import { tidyText } from './tidy-text.ts';

/** A text part shorter than this may be a stub such as "please view this mail in a browser". */
const stubLength = 300;

/** Whether a text part is to be read as it is, whatever stands in the HTML. */
export const saysEnough = (text: string): boolean => tidyText(text).length > stubLength;

/** The text to read: the text part, or the HTML's when there is none or it says far more than a stub. */
export function bodyText(text: string | undefined, html: string | undefined): string {
  const plain = tidyText(text ?? '');
  if (!html || plain.length > stubLength) return plain;
  const fromHtml = htmlText(html);
  return plain === '' || fromHtml.length > plain.length * 3 ? fromHtml : plain;
}
