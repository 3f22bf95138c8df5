import { htmlText } from './html-text.ts';
import { tidyText } from './tidy-text.ts';

const mostBytes = 256 * 1024;
const encodedLine = /^[A-Za-z0-9+/=]{60,}$/;
const partLine = /^(?:--|content-[a-z-]+:|\s+(?:boundary|charset|name|filename)=)/i;

/** What can be read of a message whose structure is broken: the lines that look like words. */
export function salvageText(raw: Uint8Array): string {
  const whole = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, mostBytes)).toString('utf8');
  const body = whole.slice(whole.search(/\r?\n\r?\n/) + 1);
  const lines = body.split(/\r?\n/).filter((line) => !encodedLine.test(line) && !partLine.test(line));
  const text = lines.join('\n');
  return /<(?:html|body|div|p|table)\b/i.test(text) ? htmlText(text) : tidyText(text);
}
