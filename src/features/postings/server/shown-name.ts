import type { PostingRow } from './tables.ts';

/** What a posting and its application are called, as they stand in the tables. */
export type Named = Pick<PostingRow, 'title' | 'company' | 'named'> & {
  readonly ofRole: string | null;
  readonly ofCompany: string | null;
};

/** What a posting is called: as the page or the person named it, as its application is called, or as it was read. */
export function shownName({ title, company, named, ofRole, ofCompany }: Named) {
  const own = { title: title || undefined, company: company || undefined };
  const application = { title: ofRole || undefined, company: ofCompany || undefined };
  const [first, second] = named === 1 ? [own, application] : [application, own];
  return { title: first.title ?? second.title, company: first.company ?? second.company };
}
