const script = /<script\b([^<>]{0,800})>/gi;
const isLinkedData = /type\s{0,9}=\s{0,9}["']?application\/ld\+json\b/i;
const mostBlocks = 50;

/** The pieces of JSON-LD in a page, parsed; broken ones are left out. */
export function linkedData(html: string): unknown[] {
  const found: unknown[] = [];
  for (const start of html.matchAll(script)) {
    if (!isLinkedData.test(start[1] ?? '')) continue;
    if (found.length === mostBlocks) break;
    const from = start.index + start[0].length;
    const parsed = parse(html.slice(from, endOf(html, from)));
    if (parsed !== undefined) found.push(parsed);
  }
  return found;
}

function endOf(html: string, from: number): number {
  const end = /<\/script/gi;
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function parse(written: string): unknown {
  // Many pages break lines inside strings, and wrap the whole in a comment.
  const json = written
    .replace(/\p{Cc}+/gu, ' ')
    .replace(
      /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\s*\]\]>)\s*$/g,
      '',
    );
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
