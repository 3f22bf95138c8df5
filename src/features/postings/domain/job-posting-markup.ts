import { z } from 'zod';
import { calendarDay } from '#lib/calendar-day.ts';
import { linkedData } from './linked-data.ts';
import { markedUpSalary } from './marked-up-salary.ts';
import { plainEntities } from './plain-entities.ts';
import type { Told } from './posting.ts';

/** What a page says of its posting for machines, and the posting itself as HTML. */
export interface MarkedUpPosting {
  readonly told: Told;
  readonly description: string | undefined;
}

const deepest = 6;

/** Finds schema.org's JobPosting in a page, where job boards and employers put it for search engines. */
export function jobPostingIn(html: string): MarkedUpPosting | undefined {
  for (const data of linkedData(html)) {
    const found = jobPosting(data, deepest);
    if (found) return markedUpPosting(found);
  }
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function jobPosting(value: unknown, depth: number): Fields | undefined {
  if (depth === 0) return undefined;
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = jobPosting(each, depth - 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!isFields(value)) return undefined;
  if ([value['@type']].flat().some((type) => /(?:^|[/:])JobPosting$/.test(String(type)))) return value;
  return jobPosting([value['@graph'], value.mainEntity], depth - 1);
}

function markedUpPosting(found: Fields): MarkedUpPosting {
  const told = {
    title: words(found.title),
    company: words(
      isFields(found.hiringOrganization) ? found.hiringOrganization.name : found.hiringOrganization,
    ),
    location: placeOf(found),
    salary: markedUpSalary(found.baseSalary, found.salaryCurrency),
    contract: contractOf(found.employmentType),
    postedAt: dayOf(found.datePosted),
    validThrough: dayOf(found.validThrough),
  };
  return { told: withoutUndefined(told), description: markupOf(found.description) };
}

function placeOf({ jobLocation, jobLocationType }: Fields): string | undefined {
  const first: unknown = [jobLocation].flat()[0];
  const address = isFields(first) ? (first.address ?? first.name) : first;
  const parts = isFields(address)
    ? [
        address.addressLocality,
        address.addressRegion,
        isFields(address.addressCountry) ? address.addressCountry.name : address.addressCountry,
      ]
    : [address];
  const remote = jobLocationType === 'TELECOMMUTE' ? ['remote'] : [];
  return words([...new Set([...parts.flatMap((part) => words(part) ?? []), ...remote])].join(', '));
}

const contracts: Readonly<Record<string, string>> = {
  FULL_TIME: 'full-time',
  PART_TIME: 'part-time',
  CONTRACTOR: 'freelance',
  TEMPORARY: 'temporary',
  INTERN: 'internship',
};

function contractOf(employmentType: unknown): string | undefined {
  const types = [employmentType].flat().flatMap((type) =>
    String(type)
      .toUpperCase()
      .split(/\s*,\s*/),
  );
  return words(types.flatMap((type) => contracts[type.replace(/[- ]/g, '_')] ?? []).join(', '));
}

function dayOf(value: unknown): string | undefined {
  const day = calendarDay.safeParse(String(value).slice(0, 10));
  return day.success ? day.data : undefined;
}

/** The description, also when the page escaped its tags. */
function markupOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return value.includes('<') ? value : plainEntities(value);
}

const wordsSchema = z.string().transform((text) =>
  plainEntities(text)
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300),
);

function words(value: unknown): string | undefined {
  const read = wordsSchema.safeParse(value);
  return read.success && read.data !== '' ? read.data : undefined;
}

const withoutUndefined = (told: { [Name in keyof Told]: Told[Name] | undefined }): Told =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
