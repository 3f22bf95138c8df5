import { z } from 'zod';
import { foldHeader } from './fold.ts';

/** Where a sheet comes from, as far as its columns tell; `sheet` is any other one. */
export const trackerShapes = [
  'linkedin-applications',
  'linkedin-saved',
  'linkedin-other',
  'simplify',
  'huntr',
  'teal',
  'jobsync',
  'mail-log',
  'careerforge',
  'career-ops',
  'career-ops-ledger',
  'notion',
  'reactive-resume',
  'sheet',
] as const;
export const trackerShapeSchema = z.enum(trackerShapes);
export type TrackerShape = z.infer<typeof trackerShapeSchema>;

interface Signature {
  readonly shape: TrackerShape;
  /** Columns that must be there, compared as folded words; `a|b` is either. */
  readonly needs: readonly string[];
  /** Columns of which at least half should be there too. */
  readonly likely?: readonly string[];
}

/** From the most telling to the least; the first that fits wins. Formats drift, so few columns are required. */
const signatures: readonly Signature[] = [
  {
    shape: 'linkedin-applications',
    needs: ['application date', 'company name', 'job title', 'job url|question and answers'],
  },
  { shape: 'linkedin-saved', needs: ['saved date', 'job url', 'job title'] },
  { shape: 'linkedin-other', needs: ['connected on'] },
  { shape: 'linkedin-other', needs: ['conversation id', 'folder'] },
  { shape: 'linkedin-other', needs: ['company name', 'title', 'started on'] },
  { shape: 'linkedin-other', needs: ['school name', 'degree name'] },
  { shape: 'mail-log', needs: ['subject', 'status label|status', 'sender name|sender email'] },
  { shape: 'career-ops-ledger', needs: ['num', 'from', 'to', 'date'] },
  {
    shape: 'jobsync',
    needs: ['applied', 'applied date', 'status'],
    likely: ['index', 'created at', 'job source', 'workplace type'],
  },
  {
    shape: 'simplify',
    needs: ['applied date', 'status date', 'status'],
    likely: ['archived', 'date archived', 'job url'],
  },
  { shape: 'huntr', needs: ['list name|list', 'company|company name|employer|title|job title'] },
  {
    shape: 'careerforge',
    needs: ['company', 'role', 'status'],
    likely: ['fit rating', 'cv file', 'cover letter file', 'role type'],
  },
  { shape: 'career-ops', needs: ['company', 'role', 'score', 'status'], likely: ['pdf', 'report'] },
  {
    shape: 'reactive-resume',
    needs: ['company', 'role'],
    likely: ['stage entered at', 'source url', 'follow up at', 'job description'],
  },
  {
    shape: 'notion',
    needs: ['company', 'role|position', 'status', 'application date'],
    likely: ['platform', 'priority', 'tech stack', 'match score'],
  },
];

/** The columns of Teal's export were never seen at the source; only this bare set is taken for it. */
const teal = new Set(['company name', 'job title', 'status']);

/** Recognises a tracker by the set of its columns, whatever their order and whatever else is there. */
export function recogniseShape(header: readonly string[]): TrackerShape {
  const names = new Set(header.map(foldHeader));
  const found = signatures.find((signature) => fits(signature, names));
  if (found) return found.shape;
  return [...teal].every((name) => names.has(name)) ? 'teal' : 'sheet';
}

function fits({ needs, likely = [] }: Signature, names: ReadonlySet<string>): boolean {
  const present = (need: string): boolean => need.split('|').some((name) => names.has(name));
  return needs.every(present) && likely.filter(present).length * 2 >= likely.length;
}

/** Why a recognised file holds no applications; undefined when it may. */
export function misplacedFile(shape: TrackerShape): string | undefined {
  if (shape === 'linkedin-other') {
    return 'This file of your LinkedIn export holds no applications. They are in "Jobs/Job Applications.csv" of the same export.';
  }
  if (shape === 'career-ops-ledger') {
    return 'This file only lists changes of status. Bring the table of applications that belongs to it instead.';
  }
  return undefined;
}
