import { roleWords } from '#features/applications/domain/role-words.ts';

/** Kinds of role that stand first when titles are put together; more would only be small ones. */
const mostFamilies = 40;

/** Which titles are one kind of role, and what to call it: title → family. Levels, hours and gender do not part them. */
export function roleFamilies(titles: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  const kinds = kindsOf(counts);
  const heads: Kind[] = [];
  const families = new Map<string, string>();
  for (const kind of kinds) {
    // "Data analyst, logistics" belongs to "Data analyst" when that is the more frequent one.
    const head = heads.find(({ words }) => words.every((word) => kind.words.includes(word)));
    if (head === undefined && heads.length < mostFamilies) heads.push(kind);
    for (const title of kind.titles) families.set(title, (head ?? kind).name);
  }
  return families;
}

interface Kind {
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** Its most frequent title. */
  readonly name: string;
  readonly count: number;
}

/** Titles with the same words, the most frequent kind first. Titles without a word of their own are of no kind. */
function kindsOf(counts: ReadonlyMap<string, number>): Kind[] {
  const byWords = new Map<string, { words: string[]; titles: string[] }>();
  for (const title of [...counts.keys()].sort()) {
    const words = [...roleWords(title).words].sort();
    if (words.length === 0) continue;
    const kind = byWords.get(words.join(' ')) ?? { words, titles: [] };
    kind.titles.push(title);
    byWords.set(words.join(' '), kind);
  }
  const countOf = (title: string) => counts.get(title) ?? 0;
  return [...byWords.values()]
    .map(({ words, titles }) => ({
      words,
      titles,
      name: titles.reduce((best, title) => (countOf(title) > countOf(best) ? title : best)),
      count: titles.reduce((sum, title) => sum + countOf(title), 0),
    }))
    .sort((a, b) => b.count - a.count || a.words.length - b.words.length || a.name.localeCompare(b.name));
}
