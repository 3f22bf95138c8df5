import type { Charset } from './charset.ts';

/** How a message is written down. The reader must see the same words in each. */
export const forms = [
  'plain',
  'quoted',
  'base64',
  'alternative',
  'html',
  'html-base64',
  'pdf',
  'picture',
  'flowed',
  'forwarded',
  'calendar',
] as const;
export type Form = (typeof forms)[number];

/** A message before it is written down. */
export interface Draft {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** The moment it was sent; left out of the headers when `dateless`. */
  readonly sentAt: Date;
  readonly text: string;
  readonly form: Form;
  readonly charset: Charset;
  readonly messageId?: string | undefined;
  readonly answers?: readonly string[];
  readonly dateless?: boolean;
  readonly labels?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}
