import { compile, type FormatCallback } from 'html-to-text';
import { markHidden } from './mark-hidden.ts';
import { isTangled } from './nesting-depth.ts';
import { tidyText } from './tidy-text.ts';

const skip = (selector: string) => ({ selector, format: 'skip' });

const longestHtml = 1_000_000;

/** Cells of one row stand side by side, as the words of a layout table do. */
const cell: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  builder.addInline(' ');
};

const convert = compile({
  formatters: { cell },
  wordwrap: false,
  limits: { maxDepth: 60 },
  selectors: [
    ...['head', 'style', 'script', 'title', 'template', 'img', 'svg', '*[hidden]'].map(skip),
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...['td', 'th'].map((selector) => ({ selector, format: 'cell' })),
    { selector: 'a', options: { ignoreHref: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
});

/** What a person would see of a mail's HTML: no pictures, addresses of links or hidden preview lines. */
export function htmlText(html: string): string {
  return tidyText(readable(html.slice(0, longestHtml)));
}

function readable(html: string): string {
  try {
    if (!isTangled(html)) return convert(markHidden(html));
  } catch {
    // The converter gives up on some markup; what follows does not.
  }
  return html.replace(/(?:<[^<>]*>\s*)+/g, ' ');
}
