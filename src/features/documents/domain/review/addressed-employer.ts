import { type Remark, remark } from './remark.ts';
import type { ReviewContext } from './review-context.ts';
import { isSameEmployer } from './same-employer.ts';

/** Something with a capital letter, of several words: `Mercy Lakes Hospital`. */
const name = String.raw`(?:the |your |der |die |das |dem |den )?((?:\p{Lu}|\d)[\p{L}\p{N}&'’.-]*(?:[ -](?:of|for|and|on|in|at|the|&|und|für|von|am|\p{Lu}[\p{L}\p{N}&'’.-]*|\d+))*)`;
const way = (lines: string) =>
  lines
    .trim()
    .split(/\s*\n\s*/)
    .join('|');

/** Wishes that are about one employer; the employer follows. */
const wishes = way(String.raw`
  (?:be|is) (?:an|a great|a real)? ?(?:honou?r|privilege|pleasure|dream) to (?:join|work (?:for|at|with)|be (?:a )?part of|serve)
  (?:honou?red|proud|thrilled|delighted|excited) to (?:join|work (?:for|at|with)|be (?:a )?part of|bring [\p{L} ]{2,30} to|serve)
  (?:want(?:ed)?|love|like|hope|keen|eager|wish|looking|jump at|please me more than|ready) (?:[\p{L}, ]{0,40}?)?(?:to )?(?:join|work (?:for|at)|work(?:ing)? with|be(?:ing)? (?:a )?part of|be(?:ing)? on|become (?:a )?part of|start at|place (?:with|at)|begin my [\p{L}]+ (?:at|with)|grow with|come to)
  (?:bring|bringing|offer|contribute) (?:all (?:of )?)?(?:this|these|it|that|my [\p{L} ]{2,40}) (?:all )?to
  (?:always |long )?admired
  (?:look|looking) forward to (?:being (?:a )?part of|joining|working (?:for|at|with)|hearing from|a [\p{L}]+ at)
  to be part of
  why I (?:want|chose|choose|picked)
  dear
  my (?:dream|first choice|goal|aim) (?:is|has always been)(?: to work (?:at|for)| to join)?
  (?:and,? )?I hope,? soon
  I hope(?: that)?
`);
const germanWishes = way(String.raw`
  (?:freue mich auf (?:ein (?:persönliches )?gespräch|die (?:mitarbeit|zusammenarbeit)|eine (?:stelle|zukunft))|(?:bei ihnen)|(?:möchte|würde|will)[\p{L}, ]{0,60}?|traum[\p{L}, ]{0,20}) (?:bei|beim|in der|im|zur|zum|für|mit|von|an der|am)
  (?:möchte|würde|will)(?: ich)? (?:sehr )?(?:gern|gerne)?[\p{L}, ]{0,70}? (?:bei|beim|zur|zum|in der|im)
  (?:teil|mitglied) (?:von|der|des)
  bewerbe mich (?:bei|beim|als [\p{L}-]+ (?:bei|beim))
  bei ihnen (?:im|in der|am|bei)
`);
/** Wishes behind the employer: “I hope NFB will have room for me”. */
const behind = `,? (?:would be (?:my|a) dream|will have (?:room|a place) for me|is (?:my|the) dream|wäre mein traum|is where i want)`;
const patterns = [
  new RegExp(`(?<![\\p{L}])(?:${wishes}) ${name}`, 'iu'),
  new RegExp(`(?<![\\p{L}])(?:${germanWishes}) ${name}`, 'iu'),
  new RegExp(`${name}${behind}`, 'iu'),
];

/** Sentences that speak to one employer by name, unless it is the one applied to. */
export function addressedEmployer(context: ReviewContext): Remark[] {
  const { text, clauses, applyingTo } = context;
  return clauses.flatMap((clause) => {
    const addressee = addresseeIn(clause.text);
    if (!addressee || (applyingTo && isSameEmployer(addressee, applyingTo))) return [];
    return [
      applyingTo
        ? remark('other-addressee', text, clause, { values: { addressee, applyingTo } })
        : remark('one-addressee', text, clause, { values: { addressee }, clarity: 0.9 }),
    ];
  });
}

const noEmployers =
  /^(?:I|Sir|Madam|Hiring|Team|Mr|Mrs|Ms|Dr|Herrn?|Frau|Damen|Recruit\p{L}*|All|Everyone|Manager|Teilzeit|Vollzeit|Zukunft|Team|Praxis|English|German|Deutsch|You|Python|SQL|Excel|January|February|March|April|May|June|July|August|September|October|November|December|\d.*)$/u;

function addresseeIn(sentence: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(sentence);
    const [, named] = found ?? [];
    if (!named || !/^\p{Lu}/u.test(named)) continue;
    const [first = ''] = named.split(/[ -]/);
    if (!noEmployers.test(first)) return properName(named);
  }
  return undefined;
}

/** The words up to the last with a capital letter before one without that is no joining word. */
function properName(named: string): string {
  const words = named.split(' ');
  const end = words.findIndex(
    (word) => !/^(?:\p{Lu}|\d|&|of$|for$|the$|and$|on$|in$|at$|für$|und$|von$|am$)/u.test(word),
  );
  const kept = end < 0 ? words : words.slice(0, end);
  const last = kept.findLastIndex((word) => /^[\p{Lu}\d]/u.test(word));
  return kept
    .slice(0, last + 1)
    .join(' ')
    .replace(/[.,;:]+$/, '');
}
