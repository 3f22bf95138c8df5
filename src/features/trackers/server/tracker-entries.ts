/** A file of the LinkedIn export that lists jobs; large exports come in numbered parts. */
const linkedInJobs = /^(?:job applications|saved jobs)(?:[_ -]?\d+|\s*\(\d+\))?\.csv$/iu;

/** Files of a LinkedIn export are beside many others about the person, none of which is opened. */
const linkedInMark =
  /(?:^|\/)(?:connections|profile|positions|messages|ad_targeting|registration|invitations)\.csv$/iu;

/** At most so many sheets of an unknown archive are looked at. */
const mostSheets = 20;

/** The files of an archive that may be a tracker: LinkedIn's job lists, else whatever CSV is there (Huntr, Notion). */
export function trackerEntries<Entry extends { readonly name: string }>(entries: readonly Entry[]): Entry[] {
  const sheets = entries.filter(({ name }) => /\.csv$/iu.test(name) && !name.startsWith('__MACOSX/'));
  const jobs = sheets.filter(({ name }) => linkedInJobs.test(fileName(name)));
  if (jobs.length > 0 || sheets.some(({ name }) => linkedInMark.test(name))) return jobs.toSorted(byName);
  return sheets.toSorted(byName).slice(0, mostSheets);
}

const fileName = (path: string): string => path.split('/').at(-1) ?? path;
const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;
