import type { DocumentWords } from '#lib/text/document-words.ts';
import type { LineSection } from '../sections.ts';
import type { PostingFlag } from './posting-flag.ts';

export interface ScamInput {
  readonly document: DocumentWords;
  readonly sections: readonly LineSection[];
  readonly flags: readonly PostingFlag[];
  readonly title: string | null;
}

/** What known frauds have in common (Vidros et al., 2017, and FTC reports), each from 0 to 1. */
export const scamSigns = [
  'shows one grave flag',
  'shows two grave flags or more',
  'presses for time',
  'is short',
  'says nothing of the employer',
  'asks for nothing',
  'is easy office work',
  'is done at home',
  'speaks of quick money',
  'needs no experience',
  'swears that it is honest',
  'pays or talks by private services',
  'places people with others',
  'has odd signs',
  'speaks like a letter to anybody',
] as const;
export type ScamSign = (typeof scamSigns)[number];

const shortText = 600;
const beginning = 160;
const gravest = 3;

const employer =
  /\b(?:founded|established (?:in|by)|headquarter\w*|our (?:company|team|clients|customers|mission|culture|products?|offices?|patients|students|pupils|members)|about (?:us|the company)|is an? (?:\w+[ -]){0,4}(?:company|provider|firm|organi[sz]ation|charity|agency|school|hospital|council|business|start-?up|team|home|family)|we(?:'re| are) an? |wir sind|unser (?:team|unternehmen))\b/i;
const demands =
  /\b(?:degree|diploma|certificat\w+|licen[cs]e|proficien\w+|years?|knowledge of|ability to|skills|qualification\w*|experience (?:in|with|as|of)|erfahrung|ausbildung|kenntnisse)\b/gi;
const office =
  /\b(?:data (?:entry|processing)|typist|typing|clerk|administrative (?:assistant|clerk)|admin(?:istrative)? assistan\w*|receptionist|payroll|book-?keep\w*|office assistant|representative needed|personal assistant|mystery shopper|virtual assistant|schreibkraft|b[üu]rohilfe)\b/i;
const home =
  /\b(?:work(?:ing)? (?:online )?(?:from|at) (?:the comfort of )?(?:your |their |own |the )*homes?|from home|home[- ]?based|at (?:your )?home|comfort ?of|own home|virtual|from anywhere|von zu ?hause|heimarbeit)\b/i;
const money =
  /\b(?:earn|cash|paid weekly|weekly pay|(?:per|a|each) week\b|extra (?:income|money|cash)|six[- ]figure|bonus on|get paid|financial freedom|verdien\w*)\b/gi;
const noExperience =
  /\bno (?:any |prior |previous )?experience\b|\bwithout experience\b|\b(?:anyone|everyone) can\b|\bperfect for everyone\b|\bohne (?:vorkenntnisse|erfahrung)\b|\bunskilled\b/i;
const honest =
  /\b(?:legit(?:imate)?|not a scam|100 ?% (?:safe|real|genuine)|safe and|genuine|zero start-?up|no start-?up|guarantee(?:d|s)?(?: wages)?|seri[öo]s)\b/i;
const services =
  /\b(?:yahoo messenger|messenger|paypal|western union|moneygram|whats ?app|telegram|cash ?app|zelle|bank account|usdt|bitcoin|gift cards?|google hangouts?)\b/i;
const placing =
  /\b(?:on behalf of (?:our|a|an) (?:\w+ )?client|our (?:overseas|foreign|partner) (?:client|compan|employer)\w*|third[- ]party recruit\w+|placement (?:programme|program|partner)|(?:send|forward|direct) (?:all|any|your) (?:communications?|enquiries|documents|details) to|connect(?:s|ing)? (?:you|candidates|applicants) with)\b/i;

const urgent = /\basap\b|\burgent\b|start immediately/i;
const anybody =
  /\b(?:(?:hello|dear|hi) (?:applicant|candidate|friend|sir|there|all)|are you (?:looking for|tired)|do you want to earn|would you like to (?:work|earn)|kindly)\b/i;

/** How much of each sign a posting shows. */
export function scamSignsOf({ document, sections, flags, title }: ScamInput): Record<ScamSign, number> {
  const { text } = document;
  const grave = flags.filter(({ category, weight }) => category === 'scam' && weight === gravest).length;
  const opening = `${title ?? ''} ${text.slice(0, beginning)}`;
  const oddSigns = count(text, /\?{2,}|!{2,}| \.\./g);
  const yes = (holds: boolean): number => (holds ? 1 : 0);
  const isUrgent = flags.some(({ id }) => id === 'urgency') || urgent.test(text);
  const hasEmployer = employer.test(text) || sections.some(({ kind }) => kind === 'employer');
  return {
    'shows one grave flag': yes(grave === 1),
    'shows two grave flags or more': yes(grave >= 2),
    'presses for time': yes(isUrgent),
    'is short': yes(text.length < shortText),
    'says nothing of the employer': yes(!hasEmployer),
    'asks for nothing': 1 - Math.min(1, count(text, demands) / 4),
    'is easy office work': yes(office.test(opening)),
    'is done at home': yes(home.test(text)),
    'speaks of quick money': Math.min(1, count(text, money) / 3),
    'needs no experience': yes(noExperience.test(text)),
    'swears that it is honest': yes(honest.test(text)),
    'pays or talks by private services': yes(services.test(text)),
    'places people with others': yes(placing.test(text)),
    'has odd signs': Math.min(1, oddSigns / 4),
    'speaks like a letter to anybody': yes(anybody.test(text)),
  };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
