import { decodeWords } from 'postal-mime';

const longestHeader = 20_000;
const label = /\s*(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/y;

/** The labels in an `X-Gmail-Labels` header: a list of comma-separated values, perhaps in encoded words. */
export function gmailLabels(header: string): string[] {
  const list = decodeWords(header.slice(0, longestHeader));
  const labels: string[] = [];
  label.lastIndex = 0;
  while (label.lastIndex < list.length) {
    const [, quoted, plain] = label.exec(list) ?? [];
    if (quoted === undefined && plain === undefined) break;
    labels.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
  }
  return labels.filter((name) => name !== '');
}
