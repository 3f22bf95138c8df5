import type { Pay } from '../posting-reading.ts';
import type { FlagPlace } from './flag-place.ts';
import { phrases, plainForPhrases } from './phrase-pattern.ts';

const juniorTitle =
  /\b(?:junior|jr|assistant|intern|trainee|apprentice|clerk|administrator|coordinator|graduate|entry[- ]level|helper|receptionist|secretary|aushilfe|sachbearbeiter\w*|werkstudent\w*|praktikant\w*)\b/i;
const notJunior =
  /\b(?:assistant (?:director|head|professor|principal|manager)|managing|senior|lead|executive|general|office administrator in charge|database|systems?|network|deputy)\b/i;
/** Under such a title one such duty says it. */
const beginnerTitle = /\b(?:junior|jr|intern|trainee|apprentice|graduate|entry[- ]level)\b/i;
const lowYear = 26_000;
const lowHour = 13;

const seniorDuties = phrases(String.raw`
  (?:manage|lead|head|run|oversee|direct|supervise|own|be in charge of|take charge of)s? (?:all|the complete|the (?:whole|entire|company)|our (?:whole|entire)|(?:\w+ )?(?:three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:\w+ )?(?:branches|stores|shops|departments|sites|teams|staff|people|engineers|clerks|employees|hotels|offices))
  (?:set|own|control|hold|approve|draw up|manage)s? (?:the |our |a )?(?:\w+ ){0,3}(?:budgets?|p&l|strategy|hiring|pricing)
  (?:approve|decide on|handle)s? (?:hiring|dismissals|recruitment|hires)
  (?:represent|deputi[sz]e for|stand in for|report to)s? (?:the )?(?:directors?|ceo|board|management|cxo|owner)
  (?:full|sole|overall|entire|complete) (?:p&l |budget |financial )?(?:responsibility|accountability|charge|ownership)
  (?:write|define|develop|set)s? (?:the |our )?(?:\w+[- ]){0,3}(?:strategy|roadmap)
  (?:sign off|sign-off)\b…(?:accounts|statements|projects|architecture)
  line[- ]manages?\b|hire and fire|hiring and firing|run the (?:business|company|show)|from pitch to delivery
  (?:gesamt|allein|voll)\w* (?:verantwort|leit)\w*|(?:budget|personal)verantwortung|leitung (?:aller|des gesamten|der gesamten)`);

/** Where a leader’s work is asked for under a beginner’s title or pay. Two such duties must stand together, or one under a beginner’s title. */
export function seniorDutiesJuniorPay(
  text: string,
  title: string | null,
  pay: Pay | undefined,
): FlagPlace | undefined {
  const isJunior = title !== null && juniorTitle.test(title) && !notJunior.test(title);
  const isBeginner = isJunior && beginnerTitle.test(title);
  if (!isJunior && !isLow(pay)) return undefined;
  for (const { 0: sentence, index } of text.matchAll(/[^\n.!?]+/g)) {
    const plain = plainForPhrases(sentence);
    const first = seniorDuties.exec(plain);
    if (!first) continue;
    const rest = plain.slice(first.index + first[0].length);
    const second = seniorDuties.exec(rest);
    if ((!second && !isBeginner) || /\b(?:support|assist|help|under|learn|shadow|not)\b/i.test(sentence))
      continue;
    const from = index + sentence.length - sentence.trimStart().length;
    return { id: 'senior-duties-junior-pay', start: from, end: index + sentence.trimEnd().length };
  }
  return undefined;
}

function isLow(pay: Pay | undefined): boolean {
  if (!pay || !['GBP', 'EUR', 'USD', 'CAD', 'AUD', null].includes(pay.currency)) return false;
  return (pay.period === 'year' && pay.max < lowYear) || (pay.period === 'hour' && pay.max < lowHour);
}
