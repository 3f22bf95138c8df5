import type mammoth from 'mammoth';

type Input = Parameters<typeof mammoth.convertToHtml>[0];

const mainPart = 'word/document.xml';

/**
 * Unpacked parts in the shape in which mammoth itself holds an archive, so that it unpacks nothing: what lies in an
 * archive was measured before.
 */
export function partFile(parts: ReadonlyMap<string, Uint8Array>): Input {
  const file = {
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: string) => {
      const part = parts.get(name) ?? new Uint8Array();
      return encoding === undefined ? part : new TextDecoder(encoding).decode(part);
    },
  };
  // `file` is what mammoth's own tests use; its types leave it out.
  return { file } as unknown as Input;
}

/** The parts as if the named header or footer were the document, which mammoth leaves out. */
export function asDocument(
  parts: ReadonlyMap<string, Uint8Array>,
  margin: string,
): ReadonlyMap<string, Uint8Array> {
  const xml = Buffer.from(parts.get(margin) ?? []).toString('utf8');
  const body = xml
    .replace(/<w:(?:hdr|ftr)\b([^>]*)>/, '<w:document$1><w:body>')
    .replace(/<\/w:(?:hdr|ftr)>/, '</w:body></w:document>');
  const links = parts.get(margin.replace(/^word\//, 'word/_rels/').concat('.rels'));
  const alone = new Map(parts);
  for (const name of parts.keys()) if (/^(?:_rels\/|word\/_rels\/document)/.test(name)) alone.delete(name);
  alone.set(mainPart, Buffer.from(body));
  if (links) alone.set('word/_rels/document.xml.rels', links);
  return alone;
}
