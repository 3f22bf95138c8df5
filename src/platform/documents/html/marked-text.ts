import { compile, type FormatCallback } from 'html-to-text';
import { markHidden } from '#platform/mail/mark-hidden.ts';
import { isTangled } from '#platform/mail/nesting-depth.ts';
import { Refused } from '../refuse-document.ts';
import { marks } from './marks.ts';

type Builder = Parameters<FormatCallback>[2];

const skip = (selector: string) => ({ selector, format: 'skip' });

function ownLine(builder: Builder, mark: string): void {
  builder.openBlock({ leadingLineBreaks: 1 });
  builder.addInline(mark);
  builder.closeBlock({ trailingLineBreaks: 1 });
}

const row: FormatCallback = (element, walk, builder) => {
  ownLine(builder, marks.row);
  walk(element.children, builder);
  ownLine(builder, marks.rowEnd);
};

const cell: FormatCallback = (element, walk, builder) => {
  ownLine(builder, marks.cell);
  walk(element.children, builder);
};

const heading: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 2 });
  builder.addInline(marks.heading);
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const strong: FormatCallback = (element, walk, builder) => {
  builder.addInline(marks.boldFrom);
  walk(element.children, builder);
  builder.addInline(marks.boldTo);
};

const convert = compile({
  formatters: { row, cell, heading, strong },
  wordwrap: false,
  // Pages of today nest deep; what lies deeper is left out.
  limits: { maxDepth: 200 },
  selectors: [
    ...['head', 'style', 'script', 'noscript', 'template', 'nav', 'img', 'svg', '*[hidden]'].map(skip),
    ...['iframe', 'object', 'video', 'audio', 'canvas', 'button', 'select', 'textarea'].map(skip),
    { selector: 'table', format: 'block' },
    { selector: 'tr', format: 'row' },
    ...['td', 'th'].map((selector) => ({ selector, format: 'cell' })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, format: 'heading' })),
    ...['b', 'strong'].map((selector) => ({ selector, format: 'strong' })),
    { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'ul', options: { itemPrefix: '• ', leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'ol', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'a', options: { ignoreHref: true } },
  ],
});

/** The text of a page with marks where headings, bold words and the cells of tables begin. */
export function markedText(html: string): string {
  if (isTangled(html)) throw new Refused('tangled');
  return convert(markHidden(html));
}
