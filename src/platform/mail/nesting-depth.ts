const tags = /<(\/?)([a-z][a-z0-9]*)/gi;
/** Elements that never hold others, or that a following one of their kind closes. */
const shallow = /^(?:area|base|br|col|dd|dt|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|wbr)$/i;
const deepest = 2_000;

/** Whether the elements lie so deep in each other that walking them would take minutes. Real mails stay below 100. */
export function isTangled(html: string): boolean {
  let depth = 0;
  for (const [, closes, name = ''] of html.matchAll(tags)) {
    if (shallow.test(name)) continue;
    depth = closes ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}
