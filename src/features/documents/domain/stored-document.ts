import { z } from 'zod';
import { correctionsSchema } from './corrections.ts';

export const documentKinds = ['resume', 'letter'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a document came in as. */
const fileKinds = ['pdf', 'docx', 'html', 'markdown', 'text', 'json', 'pasted'] as const;

/** A line of the text, which is `text.slice(start, end)`. */
const lineSchema = z.object({
  /** From 1. */
  page: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  bold: z.boolean().optional(),
});

/** What of the layout matters to programs that read it. */
const layoutSchema = z.object({
  columns: z.number().int(),
  tables: z.boolean(),
  headerOrFooter: z.boolean(),
  images: z.number().int(),
});

export const mostCharacters = 200_000;
const givenName = z.string().trim().min(1).max(200);

/** A version of a résumé or letter. Its words never change: what was changed in them is another version. */
export const keptDocumentSchema = z.object({
  id: z.uuid(),
  kind: z.enum(documentKinds),
  /** What the person calls it. */
  name: givenName,
  fileName: z.string().max(300).optional(),
  fileKind: z.enum(fileKinds),
  text: z.string().min(1).max(mostCharacters),
  lines: z.array(lineSchema),
  layout: layoutSchema,
  /** The text as a simple program gets it. */
  asParserSees: z.string(),
  pages: z.number().int(),
  /** The moment, as ISO 8601. */
  addedAt: z.iso.datetime(),
  /** The version it was made from. */
  basedOn: z.uuid().optional(),
  corrections: correctionsSchema,
});
export type KeptDocument = z.infer<typeof keptDocumentSchema>;

/** A version as a card of the list. */
export const documentCardSchema = keptDocumentSchema
  .pick({
    id: true,
    kind: true,
    name: true,
    fileName: true,
    fileKind: true,
    pages: true,
    addedAt: true,
    basedOn: true,
  })
  .extend({
    /** For how many applications it was used. */
    uses: z.number().int(),
  });
export type DocumentCard = z.infer<typeof documentCardSchema>;
