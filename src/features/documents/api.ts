import { z } from 'zod';
import { endpoint } from '#lib/endpoint.ts';
import { correctionsSchema } from './domain/corrections.ts';
import { differenceSchema } from './domain/differences/text-differences.ts';
import { documentPageSchema } from './domain/document-page.ts';
import { findingSchema } from './domain/finding.ts';
import { readingProgressSchema } from './domain/reading-progress.ts';
import {
  documentCardSchema,
  documentKinds,
  keptDocumentSchema,
  mostCharacters,
} from './domain/stored-document.ts';
import { takenAwaySchema } from './domain/taken-away.ts';

const id = z.object({ id: z.uuid() });
const name = keptDocumentSchema.shape.name.optional();
/** What it probably is when it is not said. */
const kind = z.enum(documentKinds).optional();
const basedOn = z.uuid().optional();
const used = z.object({ id: z.uuid(), document: z.uuid() });

/** Every version, the latest added first. */
export const listDocuments = endpoint({
  method: 'GET',
  path: '/documents',
  input: z.object({}),
  output: z.object({ rows: z.array(documentCardSchema) }),
});

/** One version; with an application it went out with, it is looked at for that opening. */
export const showDocument = endpoint({
  method: 'GET',
  path: '/documents/:id',
  input: id.extend({ applicationId: z.uuid().optional() }),
  output: documentPageSchema,
});

/** Adds a version from a file: PDF, Word, text, Markdown, a web page or JSON Resume. */
export const addDocumentFile = endpoint({
  method: 'POST',
  path: '/documents/files',
  input: z.object({
    fileName: z.string().min(1).max(1_000),
    name,
    kind,
    basedOn,
    /** By which it can be asked meanwhile how far the reading is. */
    reading: z.uuid().optional(),
  }),
  output: id,
  body: 'bytes',
});

/** How far it is. */
export const showReadingProgress = endpoint({
  method: 'GET',
  path: '/documents/readings/:reading',
  input: z.object({ reading: z.uuid() }),
  output: readingProgressSchema,
});

/** Adds a version from its words. */
export const addDocument = endpoint({
  method: 'POST',
  path: '/documents',
  input: z.object({
    text: z.string().max(2 * mostCharacters),
    name: keptDocumentSchema.shape.name,
    kind,
    basedOn,
  }),
  output: id,
});

/** Changes what is given; `corrections` are given whole. */
export const changeDocument = endpoint({
  method: 'PATCH',
  path: '/documents/:id',
  input: id.extend({ name, kind, corrections: correctionsSchema.optional() }),
  output: id,
});

export const deleteDocument = endpoint({
  method: 'DELETE',
  path: '/documents/:id',
  input: id,
  output: takenAwaySchema,
});

/** Takes back that a version was deleted. */
export const putBackDocument = endpoint({
  method: 'POST',
  path: '/documents/back',
  input: takenAwaySchema,
  output: id,
});

/** The versions that went out with an application. */
export const listSentDocuments = endpoint({
  method: 'GET',
  path: '/applications/:id/documents',
  input: id,
  output: z.object({ rows: z.array(documentCardSchema) }),
});

/** Says that a version went out with an application, in place of another of its kind: `instead` names those. */
export const sendDocument = endpoint({
  method: 'POST',
  path: '/applications/:id/documents/:document',
  input: used,
  output: z.object({ instead: z.array(z.uuid()) }),
});

/** Says that a version did not go out with an application. */
export const unsendDocument = endpoint({
  method: 'DELETE',
  path: '/applications/:id/documents/:document',
  input: used,
  output: z.object({}),
});

/** What changed from one version to another. */
export const compareDocuments = endpoint({
  method: 'GET',
  path: '/documents/:id/compared/:other',
  input: id.extend({ other: z.uuid() }),
  output: z.object({
    before: documentCardSchema.omit({ uses: true }),
    after: documentCardSchema.omit({ uses: true }),
    differences: z.array(differenceSchema),
    findingsGone: z.array(findingSchema),
    findingsNew: z.array(findingSchema),
    findingsStill: z.array(findingSchema),
  }),
});

/** A résumé in the open format JSON Resume (jsonresume.org), with what was put right. */
export const exportDocument = endpoint({
  method: 'GET',
  path: '/documents/:id/json-resume',
  input: id,
  output: z.record(z.string(), z.unknown()),
});
