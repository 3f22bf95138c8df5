const endings =
  /(?:ational|ization|isation|fulness|ousness|iveness|ements?|ations?|itions?|ingly|ities|ables?|ibles?|ments?|ances?|ences?|ancy|ants?|ings?|ions?|ally|ers?|ors?|ies|ied|est|ism|ist|ity|ive|ous|ful|ed|ly|es|al|ic|s|e|y)$/;
const germanEndings =
  /(?:ungen|keiten|heiten|schaften|lichen|ischen|ung|keit|heit|lich|isch|innen|erin|en|er|em|es|e|n|s)$/;
const shortest = 3;
const longest = 8;
const roots = new Map<string, string>();
const mostKnown = 50_000;

/**
 * What words of one family have in common, roughly: inspecting, inspector and inspections are one, calm and calmer too.
 * For folded words in English and German; good enough to see that two passages speak of the same.
 */
export function wordRoot(word: string): string {
  const known = roots.get(word);
  if (known !== undefined) return known;
  let root = stripped(stripped(word, endings), germanEndings);
  root = root.replace(/(.)\1$/, '$1').slice(0, longest);
  if (roots.size < mostKnown) roots.set(word, root);
  return root;
}

function stripped(word: string, suffixes: RegExp): string {
  const shorter = word.replace(suffixes, '');
  return shorter.length >= shortest ? shorter : word;
}
