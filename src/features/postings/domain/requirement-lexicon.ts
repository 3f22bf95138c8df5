/** Classes of words that tell what a requirement is about and how much it matters. */
export const wordClasses = [
  'none',
  'degree',
  'certificate',
  'language',
  'permit',
  'place',
  'schedule',
  'experience',
  'trait',
  'equipment',
  'ability',
  'level',
  'nice',
  'must',
  'valued',
  'seeker',
  'number',
  'time',
  'employer',
  'offer',
  'negation',
] as const;
export type WordClass = (typeof wordClasses)[number];

/** Whole words, folded; a `*` at the end stands for any ending. */
const members: Readonly<Partial<Record<WordClass, string>>> = {
  degree: `degree* bachelor* master* msc bsc ba bs ma mba phd doctorate doctoral diploma* gcse* a-level* alevel* matric graduate* graduated
    ged hnd hnc btec leaving undergraduate postgraduate llb ll.b jd apprenticeship* apprentice time-served educated education
    studium abschluss* ausbildung* hochschul* fachhochschul* abitur mittlere realschul* hauptschul* berufsausbildung gelernt* diplom* studienabschluss
    diplome licence* titulacion titulo grado diploma opleiding* hbo mbo licenciatura schooling honours hons foundation
    bootcamp adn bsn associate's qualified* umschulung quereinsteiger* grundschul*`,
  certificate: `licen[cs]e* licence* license* certificate* certification* certified registration registered registrant chartered accredited accreditation ticket* card cscs gas-safe nvq* svq
    permit-to-work rn lpn lvn pin nmc hcpc gphc gmc qts bls acls pals dbs-registered membership member members bar cpa acca aca cima cfa pmp prince2 itil
    cissp comptia sia fgas f-gas smsts sssts ipaf pasma cpcs npors atpl cpl hgv lgv cdl hiab adr cpc tacho* endorsement* haccp food-safety
    fuhrerschein* schein* zertifi* approbation anerkannt* staatlich examiniert* staplerschein sachkunde* permis carnet rijbewijs habilitat* certificad* brevet
    driver's driving clean counterbalance rtitb lantra ordination clearance patente befahig* meisterbrief fortbildung* weiterbildung* eingetragen*`,
  language: `english german french spanish italian portuguese dutch polish russian ukrainian arabic mandarin cantonese chinese japanese korean hindi urdu
    punjabi bengali gujarati tamil telugu turkish greek romanian hungarian czech slovak bulgarian swedish norwegian danish finnish welsh irish gaelic
    gaeilge afrikaans zulu isizulu xhosa isixhosa swahili sesotho setswana maori tagalog filipino vietnamese thai hebrew farsi persian somali pashto dari amharic
    bsl asl auslan bilingual* trilingual multilingual fluen* native-level mother-tongue deutsch* englisch* franzosisch* spanisch* italienisch* polnisch* turkisch* russisch* arabisch* niederlandisch* ukrainisch*
    muttersprach* sprachkenntnis* sprachniveau anglais allemand francais espagnol ingles aleman frances espanol engels duits frans neerlandais language* sprache* a1 a2 b1 b2 c1 c2 ielts toefl`,
  permit: `authori[sz]ed authoriz* authoris* visa* sponsorship sponsor work-permit citizen* citizenship residency resident-status passport* eligible eligibility legally permit* arbeitserlaubnis aufenthaltstitel aufenthaltserlaubnis
    arbeitsgenehmigung unionsburger* staatsangehorig* h1b h-1b ead stamp`,
  place: `live living lives reside* residing resident* based commut* relocat* local locally nearby vicinity wohnort wohnhaft umzug umzugsbereit* wohnen lebst pendel* within miles distance time-zone timezone`,
  schedule: `weekend* evening* night* saturday* sunday* monday* tuesday* wednesday* thursday* friday* shift* rota rotating on-call oncall overtime travel* overnight* early mornings holidays office on-site onsite hybrid flexib* availab*
    schicht* wochenend* nacht* samstag* sonntag* feiertag* fruh* spat* reise* bereitschaft* dienstreise* montag* dienstag* vor-ort prasenz* homeoffice horaires turnos weekends fri sat sun mon tue wed thu days stays term-time summer full-time`,
  experience: `experience* experienced years year year's years' yrs yr background record history exposure worked working taught led managed delivered shipped run spent proven previous prior track
    erfahrung* berufserfahrung jahre* jahrige* praxis* erste erprobt experiencia experiencia* ervaring jahr months month's months' stint seasons post-qualification pqe career hands-on practised background*`,
  trait: `hungry* friendly reliable punctual honest motivated enthusias* passion* positive attitude energetic smart well-groomed tidy presentable patient* calm kind caring sense humour humor team-player teamplayer driven resilient
    zuverlassig* freundlich* belastbar* gepflegt* auftreten motiv* engagiert* teamfahig* punktlich* flexibel empath* herz freude lust spass ehrlich* age aged older over 18 21 fit fitness physically lift* carry climb* stamina health* height heights criminal
    background-check dbs vetting check checks screening references referee* drug vaccin* fuhrungszeugnis* gesund* steel-toe* smoker`,
  equipment: `car vehicle van tools smartphone laptop internet boots toecaps computer headset bicycle bike auto pkw werkzeug transport equipment`,
  ability: `able ability can know* knowing knowledge skill* proficien* familiar* understand* competent competen* confident comfortable comfort capable expertise expert fluent command working-knowledge grasp awareness aptitude eye flair talent
    kenntnis* fahigkeit* umgang sicher* beherrsch* vertraut* verstandnis gespur know-how wissen conocimiento* connaissance* kennis conheciment* use using write* writing communicat* organis* organiz* speak read reads willing* happy prepared`,
  level: `strong solid advanced basic good excellent great deep sound thorough proven demonstrable intermediate senior junior expert-level gute guten sehr fundiert* solide grundkenntnis* fortgeschritten* minimum least mindestens min up current valid in-date full`,
  nice: `plus bonus advantage* advantageous preferred preferabl* preference ideally ideal desirable desired nice helpful helps handy welcome welcomed asset assets beneficial lovely sweet optional icing useful favour* favor* extra optionally lucky
    vorteil* vorteilhaft wunschenswert* idealerweise gern gerne gern gesehen pluspunkt* schon toll willkommen hilfreich atout souhait* apprecie* deseable valor* pre wenselijk pluspunt desejavel diferencial better edge earns shorten likewise delight* perk`,
  must: `must require* essential mandatory need needs needed necessary minimum has have hold holds possess non-negotiable obligatory prerequisite* compulsory expect* should
    muss mussen zwingend erforderlich voraussetzung* notwendig setzen voraus unbedingt pflicht* imprescindible requis* exig* obrigatorio* vereist`,
  valued: `value valued appreciate* love tend often usually typically many some most admire hope`,
  seeker: `looking seek* want wants someone somebody person candidate* applicant* you you'll you've you're you'd your yours ideal suit suits fit join suchen sucht du dein* ihr* sie bringst bringen jemand* who profile bewerber* candidat* `,
  employer: `we we're we've our us founded company team clients customers wir unser* uns firma kunden group established nous notre nosotros wij ons`,
  offer: `offer offers provide* provided training pension holiday* leave insurance benefits free discount* salary pay paid bonus* package bieten bekommst erhalt* urlaub* gehalt vergutung train teach learn support`,
  negation: `no not never without nor none kein* nicht ohne unnecessary don't doesn't isn't aren't needn't won't pas sans sin geen nao sem`,
};

const numberWords = new Set(
  'one two three four five six seven eight nine ten twelve fifteen twenty ein eine zwei drei vier funf sechs sieben acht zehn deux trois dos tres twee drie'.split(
    ' ',
  ),
);
const timeWords = new Set(
  'year years yrs yr month months week weeks day days hour hours jahr jahre jahren monate monat woche wochen tage stunden ans annees anos jaar mois meses'.split(
    ' ',
  ),
);

const exact = new Map<string, WordClass[]>();
const beginnings = new Map<string, WordClass[]>();
for (const [name, words] of Object.entries(members) as [WordClass, string][]) {
  for (const word of words.split(/\s+/)) {
    const place = word.endsWith('*') ? beginnings : exact;
    const key = word.replace(/\*$/, '');
    place.set(key, [...(place.get(key) ?? []), name]);
  }
}

interface Classed {
  readonly classes: readonly WordClass[];
  readonly bits: number;
}

const seen = new Map<string, Classed>();
const mostSeen = 50_000;

function lookUp(word: string): Classed {
  const known = seen.get(word);
  if (known) return known;
  const found = new Set(exact.get(word));
  for (let length = 3; length <= word.length; length++) {
    for (const name of beginnings.get(word.slice(0, length)) ?? []) found.add(name);
  }
  if (/^\d/.test(word) || numberWords.has(word)) found.add('number');
  if (timeWords.has(word)) found.add('time');
  const classes = wordClasses.filter((name) => found.has(name));
  const classed = { classes, bits: bitsOf(classes) };
  if (seen.size < mostSeen) seen.set(word, classed);
  return classed;
}

/** The classes a folded word belongs to, the most telling first. */
export const classesOf = (word: string): readonly WordClass[] => lookUp(word).classes;

/** All classes of a word as bits. */
export const classBits = (word: string): number => lookUp(word).bits;

/** Some classes as bits. */
export const bitsOf = (classes: readonly WordClass[]): number =>
  classes.reduce((bits, name) => bits | (1 << wordClasses.indexOf(name)), 0);

/** The first class among bits as a number, 0 for none. */
export const firstClass = (bits: number): number => (bits === 0 ? 0 : 31 - Math.clz32(bits & -bits));
