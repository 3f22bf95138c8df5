import type { PointId } from './points.ts';
import { type Remark, remark } from './remark.ts';
import type { ReviewContext } from './review-context.ts';
import { waysOfSaying } from './ways-of-saying.ts';

/** What nobody needs to judge somebody’s work, by kind. The words are in English and German, some as other countries have them. */
const kinds = {
  number: waysOfSaying(String.raw`
    (?:SSN|SIN|NI number|national insurance (?:no|number)|NRIC|CURP|DNI|TIN|Aadhaar|PAN|CNIC|Emirates ID|census number)\b
    social security
    (?:passport|identity|identification|ID) ?(?:no\b|number|card|:|\d)
    BSN:? ?\d
    ID(?: no\.?| number|:)? ?\d
    (?:steuer-?ID|sozialversicherungsnummer|personalausweis|reisepass(?:nr|nummer| nr)|aufenthaltstitel nr)`),
  birth: waysOfSaying(String.raw`
    (?:date|place|year) of birth
    d\.? ?o\.? ?b\b
    born (?:in |on )?(?:the )?\d
    born (?:in )?\p{Lu}\p{L}+,? \d{4}
    born \d\d?[./-]
    n[ée]e? le \d
    nacid[oa]
    aged? \d\d\b
    \d\d years old
    birthday
    birthplace
    geboren
    geb\.? ?(?:am |in )?:? ?\d
    geb\.?:
    geburts(?:datum|tag|ort|name)
    \d\d (?:jahre(?: alt)?\b|J\.)(?= ?[,;.]| alt|$)
    jahrgang \d{4}`),
  family: waysOfSaying(String.raw`
    (?:marital|civil) status
    (?:un)?married\b
    divorced\b
    widowed\b
    separated[,.]
    engaged, 
    single(?= ?[,;.|]|$| mother| father| parent)
    (?:mother|father) of (?:\d|two|three|four|five)
    (?:\d|one|two|three|four|five|no) (?:kids|children|sons?|daughters?|boys|girls)\b(?! (?:in the|from|of the|teams?|under))
    children: (?:\d|one|two|three|none)
    (?:husband|wife|father|mother)(?:'s name| ?:)
    next of kin
    pregnant
    expecting (?:a|our) 
    beneficiary:
    soltera?
    casad[oa]
    pacs[ée]e?
    familienstand
    verheiratet
    verh\.
    ledig(?![\p{L}])
    geschieden
    verwitwet
    verpartnert
    verlobt
    alleinerziehend
    schwanger
    (?:\d|ein|eine|zwei|drei|vier|f[üu]nf|keine) (?:erwachsene )?(?:kind|kinder|sohn|s[öo]hne|tochter|t[öo]chter|enkel)\b(?! (?:der|des|in den))`),
  belief: waysOfSaying(String.raw`
    religion(?= ?[:=-])
    (?:roman )?catholic(?= ?[,;.|]|$)
    church of england
    C of E\b
    methodist(?= ?[,;.|]|$)
    presbyterian(?= ?[,;.|]|$)
    muslim(?= ?[,;.|]|$)
    hindu(?= ?[,;.|]|$)
    (?:a |born-again )?christian(?= ?[,;.|]|$)
    jewish(?= ?[,;.|]|$)
    caste\b
    race:
    state of origin
    tribe:
    konfession(?:slos|:| )
    political (?:views|affiliation|party)
    (?:r[öo]m(?:isch)?\.?[- ]?)?kath(?:olisch)?\b
    rk\b
    ev(?:ang)?\.(?:[- ]?(?:luth|ref)\.?)?(?= ?[,;.|/]|$)
    evangelisch(?= ?[,;.|/]|$)
    [\p{L}]+-orthodox
    serb\.-orth
    kirchenmitglied`),
  body: waysOfSaying(String.raw`
    height:? ?\d
    weight:? ?\d
    blood group
    (?:excellent|good|perfect) health
    health: 
    disab(?:led|ility):
    (?:non-?)?smoker(?= ?[,;.|]|$)
    gender ?:
    sex ?:
    sex (?:fe)?male
    (?:fe)?male, 
    photo(?:graph)? (?:attached|enclosed|available)
    k[öo]rpergr[öo](?:ß|ss)e
    (?:nicht)?raucher(?:in)?(?= ?[,;.|]|$)
    schwerbehindert
    gesundheitlich
    operiert
    star sign
    sternzeichen`),
  nation: waysOfSaying(String.raw`
    nationality ?[:=]
    nationality (?:is )?\p{Lu}
    citizenship ?:
    staatsangeh[öo]rig
    staatsang\.
    staatsb[üu]rger`),
} as const;
type Kind = keyof typeof kinds;

/** Private facts: one remark a line, about the most sensitive of them. */
export function personalData({ text, clauses, language }: ReviewContext): Remark[] {
  const byLine = new Map<number, { start: number; end: number; kinds: Kind[] }>();
  for (const { start, end, line } of clauses) {
    const found = kindsIn(text.slice(start, end));
    if (found.length === 0) continue;
    const known = byLine.get(line);
    byLine.set(line, { start: known?.start ?? start, end, kinds: [...(known?.kinds ?? []), ...found] });
  }
  return [...byLine.values()].map(({ start, end, kinds: found }) => {
    const kind = order.find((each) => found.includes(each)) ?? 'family';
    return remark(pointOf(kind, language), text, { start, end }, { clarity: clarityOf(found) });
  });
}

/** In Germany many people still write when they were born and whom they live with. */
const pointOf = (kind: Kind, language: string): PointId =>
  language === 'de' && (kind === 'birth' || kind === 'family')
    ? `private-${kind}-customary`
    : `private-${kind}`;

const clarityOf = (found: readonly Kind[]): number => Math.min(1, 0.6 + 0.15 * found.length);

const order = Object.keys(kinds) as Kind[];

/** The kinds of private facts a clause holds. A long sentence about work is no list of them. */
const kindsIn = (clause: string): Kind[] =>
  order.filter(
    (kind) => kinds[kind].test(clause) && (clause.length < 160 || kind === 'number' || kind === 'birth'),
  );
