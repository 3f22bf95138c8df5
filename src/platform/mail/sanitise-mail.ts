import sanitizeHtml from 'sanitize-html';
import { isTangled } from './nesting-depth.ts';

const tables = ['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'];
const blocks = [
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'pre',
  'hr',
  'br',
];
const words = ['b', 'strong', 'i', 'em', 'u', 's', 'small', 'sub', 'sup', 'code', 'blockquote', 'span', 'a'];

const longestHtml = 1_000_000;
const leadsOut = /^\s*(?:https?:\/\/|mailto:)/i;

const rules: sanitizeHtml.IOptions = {
  allowedTags: [...tables, ...blocks, ...words],
  allowedAttributes: { a: ['href', 'rel', 'target'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'template',
    'title',
    'svg',
    'math',
    'iframe',
  ],
  nestingLimit: 60,
  transformTags: {
    a: (tagName, { href }) => ({
      tagName,
      attribs:
        href && leadsOut.test(href) ? { href, rel: 'noopener noreferrer nofollow', target: '_blank' } : {},
    }),
  },
};

/**
 * A mail's HTML made safe to show: words, lists, tables and links. Nothing in it runs, is sent, or is loaded
 * from elsewhere; pictures, forms and all styles are gone.
 */
export function sanitiseMail(html: string): string {
  const short = html.slice(0, longestHtml);
  return isTangled(short)
    ? sanitizeHtml(short.replace(/(?:<[^<>]*>\s*)+/g, ' '), rules)
    : sanitizeHtml(short, rules);
}
