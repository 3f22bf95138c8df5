const opening = /<(script|style|svg|noscript|template|head)\b/g;
const embedded = /data:[\w/+.-]{0,80}[;,][^"'()\s<>]{200,}/g;

/** The page without scripts, styles and embedded pictures: one walk over it, whatever is left open. */
export function lightenHtml(html: string): string {
  const lower = html.toLowerCase();
  const kept: string[] = [];
  let from = 0;
  opening.lastIndex = 0;
  for (let open = opening.exec(lower); open; open = opening.exec(lower)) {
    kept.push(html.slice(from, open.index));
    const name = open[1] ?? '';
    const close = lower.indexOf(`</${name}`, opening.lastIndex);
    // A head that is never closed would take the page with it.
    from = close >= 0 ? close : name === 'head' ? opening.lastIndex : html.length;
    opening.lastIndex = from;
  }
  kept.push(html.slice(from));
  return kept.join('').replace(embedded, '');
}
