import { fold } from './fold.ts';

interface KeyParts {
  readonly company: string | undefined;
  readonly role: string | undefined;
  /** The day of the application, or what the sheet says instead of one. */
  readonly applied: string | undefined;
  readonly url: string | undefined;
}

/**
 * Finds a row again when its sheet is brought a second time, wherever it then stands. The status is no part of it:
 * a row that moved on is the same row.
 */
export function rowKey({ company, role, applied, url }: KeyParts): string {
  return [fold(company ?? ''), fold(role ?? ''), applied ?? '', linkKey(url ?? '')].join('|').slice(0, 1_000);
}

/** A link without what changes from visit to visit: protocol, fragment and tracking parameters. */
function linkKey(url: string): string {
  const [address = '', query = ''] = url.trim().replace(/#.*$/u, '').split('?', 2);
  const kept = query
    .split('&')
    .filter((part) => part !== '' && !/^(?:utm_|ref|trk|tracking|src|lipi|eBP)/iu.test(part));
  const bare = address
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/\/+$/u, '');
  return kept.length === 0 ? bare : `${bare}?${kept.sort().join('&')}`;
}
