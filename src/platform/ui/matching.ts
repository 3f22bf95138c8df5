interface Findable {
  readonly label: string;
  readonly keywords?: string;
}

/** Those whose label or keywords contain every word typed, in their own order; all of them for no words. */
export function matching<Item extends Findable>(items: readonly Item[], typed: string): readonly Item[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const text = fold(`${item.label} ${item.keywords ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

/** Lower case without accents, so that "resume" finds "résumé". */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
