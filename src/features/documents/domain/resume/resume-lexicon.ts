import { isOccupation } from '#features/inbox/domain/occupation.ts';

/** Classes of words that tell what a part of a résumé is. */
export const resumeClasses = [
  'none',
  'month',
  'present',
  'school',
  'degree',
  'organisation',
  'occupation',
  'seniority',
  'licence',
  'contact',
  'language',
  'verb',
  'workHeading',
  'schoolHeading',
  'skillHeading',
  'otherHeading',
  'person',
] as const;
export type ResumeClass = (typeof resumeClasses)[number];

/** Classes of the words in headings, by the part they stand above. */
export const headingClasses: readonly ResumeClass[] = [
  'workHeading',
  'schoolHeading',
  'skillHeading',
  'otherHeading',
];

/** Whole words, folded; a `*` at the end stands for any ending. */
const members: Readonly<Partial<Record<ResumeClass, string>>> = {
  month: `jan* feb* mar march apr* may jun june jul july aug august sep sept september oct* nov* dec* marz mai juni juli okt* dez* januar februar
    janvier fevrier mars avril juin juillet aout octobre decembre enero febrero marzo abril mayo junio julio agosto spring summer autumn fall winter fruhjahr sommer herbst
    easter michaelmas early mid late ende anfang mitte`,
  present:
    'present now current currently today date ongoing heute jetzt aktuell laufend derzeit actuel actualidad heden atual gegenwart',
  school: `university universitat* college school academy institute polytechnic technikon tafe hochschul* universite universidad ecole schule* gymnasium berufsschul* fachschul* berufskolleg
    ihk vhs volkshochschul* akademie seminary conservator* conservatoire campus uni fh th tu eth bootcamp madrasa lyceum primary-school grammar realschul* hauptschul* kolleg handwerkskammer hwk udemy coursera iti coleg ysgol faculty open`,
  degree: `bachelor* master* msc bsc ba bs ma mba phd dphil doctorate doctor diploma* degree* gcse* a-level* a-levels alevel* matric ged hnd hnc btec leaving llb jd apprenticeship* associate nvq* svq city guilds certificate* honours hons
    studium abschluss* ausbildung* abitur diplom* examen* staatsexamen umschulung weiterbildung lehre gesellenbrief meisterbrief fachwirt* beng meng btech bcom bcomm bfa mfa bed med bphil mphil pgce pgde postgraduate graduate undergraduate
    course bootcamp mittlere reife fachabitur fachhochschulreife licenciatura licence titulo grado cpe higher national secondary vocational level minor major`,
  organisation: `ltd limited inc llc llp plc gmbh ag kg co company corp corporation group holdings hospital* clinic klinik* klinikum trust council bank insurance hotel restaurant cafe bakery backerei pharmacy apotheke services service solutions
    systems partners associates consulting foundation charity society association agency department ministry authority church museum library theatre gallery farm farms estate garage logistics freight transport foods stores store shop supermarket* centre
    center care home homes housing studio studios labs laboratories laboratory works industries engineering construction builders media press publishing school college university academy institute nhs army navy force police stadt landkreis verein
    kanzlei praxis pflegedienst sozialstation werk werke druckerei autohaus verlag bros brothers sons international global`,
  seniority: `senior junior lead head chief principal assistant deputy associate trainee intern internship apprentice graduate volunteer casual part-time temporary seasonal freelance self-employed locum acting staff team shift leiter leitung stellv*
    auszubildende* azubi praktikant* werkstudent* aushilfe minijob lehrling member officer captain sergeant corporal private`,
  licence: `licen[cs]e* licence license* ticket* certified certification* registered registration card valid expires exp cscs hgv cdl forklift fuhrerschein* schein bls acls dbs chartered sia first-aid rn`,
  contact: `tel phone mobile cell email e-mail mail address linkedin www http https github orcid street road avenue telefon mobil handy adresse anschrift strasse str fax web website`,
  language: `english german french spanish italian portuguese polish russian arabic hindi mandarin turkish dutch welsh irish zulu deutsch englisch franzosisch spanisch russisch turkisch native fluent conversational muttersprach* languages sprachen`,
  verb: `managed led built wrote ran developed designed created implemented delivered supported assisted helped responsible maintained trained worked prepared provided handled organised organized planned coordinated carried served cut reduced raised
    increased introduced set taught supervised duties included operated cleaned sold advised cared served answered processed achieved`,
  workHeading: `experience employment career work jobs history positions appointments beruf* berufserfahrung werdegang berufspraxis praktika tatigkeiten stationen arbeit experiences professional profesional experiencia werkervaring volunteering voluntary volunteer ehrenamt`,
  schoolHeading: `education training qualifications schooling school study studies academic ausbildung bildung bildungsweg schulbildung studium weiterbildung* formation formacion opleiding courses learning`,
  skillHeading: `skills tools toolbox software technologies technical competencies expertise kenntnisse fahigkeiten it-kenntnisse edv sprachkenntnisse competences habilidades vaardigheden stack languages instruments strengths kompetenzen`,
  otherHeading: `profile summary objective about personal statement hobbies interests references referees publications talks awards profil kurzprofil hobbys interessen referenzen additional other misc sonstiges activities certifications licences licenses zertifikate memberships achievements projects contact details bits`,
  person: 'mr mrs ms miss dr prof name curriculum vitae resume lebenslauf cv bewerbung herr frau',
};

const exact = new Map<string, ResumeClass[]>();
const beginnings = new Map<string, ResumeClass[]>();
for (const [name, words] of Object.entries(members) as [ResumeClass, string][]) {
  for (const word of words.split(/\s+/)) {
    const place = word.endsWith('*') ? beginnings : exact;
    const key = word.replace(/\*$/, '');
    place.set(key, [...(place.get(key) ?? []), name]);
  }
}

const seen = new Map<string, readonly ResumeClass[]>();
const mostSeen = 50_000;

/** The classes a folded word belongs to. */
export function resumeClassesOf(word: string): readonly ResumeClass[] {
  const known = seen.get(word);
  if (known) return known;
  const found = new Set(exact.get(word));
  for (let length = 2; length <= word.length; length++) {
    for (const name of beginnings.get(word.slice(0, length)) ?? []) found.add(name);
  }
  if (isOccupation(word)) found.add('occupation');
  const classes = resumeClasses.filter((name) => found.has(name));
  if (seen.size < mostSeen) seen.set(word, classes);
  return classes;
}
