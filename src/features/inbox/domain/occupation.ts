import { fold } from './mail-words.ts';

/** Beginnings of words that name an occupation, folded; an occupation is known by any of its words. */
const occupationBeginnings = {
  en: `engineer manager developer analyst assistant teacher nurse nursing driver chef cook coordinator co-ordinator officer administrator
    designer consultant technician technologist specialist director executive associate intern internship trainee apprentice
    supervisor clerk receptionist advisor adviser agent operator operative planner scientist researcher accountant bookkeeper
    lawyer solicitor paralegal attorney architect surveyor inspector mechanic electrician plumber carpenter joiner mason
    welder fitter machinist labourer laborer cleaner housekeeper porter waiter waitress barista bartender baker butcher florist
    hairdresser stylist barber therapist doctor physician surgeon dentist hygienist pharmacist midwife carer caregiver worker
    counsellor counselor psychologist tutor lecturer professor principal librarian curator editor writer journalist reporter
    copywriter translator interpreter artist animator illustrator photographer producer musician actor instructor coach trainer
    guard investigator firefighter pilot steward captain underwriter auditor actuary trader broker banker buyer merchandiser
    negotiator representative salesperson marketer recruiter tester programmer sysadmin devops fellow postdoc secretary picker
    packer gardener landscaper ranger nanny educator facilitator sonographer radiographer paramedic physiotherapist optician
    veterinarian groundskeeper roofer painter plasterer tiler decorator scaffolder bricklayer handyman caretaker janitor
    dispatcher courier dispenser cashier teller purser phlebotom apprais companion hygien nutrition dietitian ombuds marshal lookout deputy sergeant constable
    stocker sommelier server host hostess dishwasher warehouse crew foreman
    superintendent estimator controller treasurer strategist evangelist modeller modeler statistician economist chemist
    biologist physicist geologist agronomist archivist conservator organist sexton verger zookeeper groom jockey lifeguard
    seamstress tailor upholsterer potter jeweller beautician masseur embalmer undertaker conductor signaller maintainer
    installer rigger diver deckhand bosun planter arborist brewer distiller miller cheesemonger fishmonger head lead chief
    president founding partner minister chaplain registrar postman janitorial aide helper hand clerkship kitchen bar sales`,
  de: `kaufmann kauffrau fachkraft sachbearbeit leiter leitung entwickler ingenieur assistent pfleg erzieher lehrer lehrkraft techniker
    meister geselle helfer aushilfe verkauf berater referent mechaniker mechatroniker elektrik elektroniker koch kochin kellner
    servicekraft fahrer arzt arztin azubi auszubildende werkstudent praktikant buchhalt monteur schlosser tischler maurer gartner
    backer metzger friseur hausmeister reinigungskraft lagerist redakteur redaktion jurist architekt bauleiter projektleiter
    disponent steuerfach verwaltungs physiotherapeut hebamme sozialpadagog sozialarbeit zimmer dachdecker maler fachinformatik
    softwareentwickl wissenschaft volontar bibliothekar`,
  nl: `medewerk adviseur beheerder monteur verpleegkundig verzorgende leraar lerares docent chauffeur kok uitvoerder ontwikkelaar
    projectleider begeleider stagiair schilder timmerman bakker kapper verkoper jurist beleids assistent adviseur directeur teamleider
    boekhouder werkvoorbereider leerkracht huishoudelijk schoonmaker receptionist servicemonteur magazijn kelner gastheer gastvrouw
    lasser loodgieter hovenier onderzoeker redacteur vrachtwagen pedagogisch`,
  pt: `analista engenheir gerente assistente auxiliar tecnic professor enfermeir motorista cozinheir vendedor desenvolvedor programador
    estagiar coordenador gestor consultor operador recepcionista atendente livreir contabilista contador advogad arquitet
    medic revisor corretor supervisor diretor costureir padeir pedreir eletricista jardineir educador empregad rececionista fisioterapeuta
    psicolog jornalista tradutor cabeleireir mecanic soldador garcom balconista farmaceutic`,
  es: `ingenier tecnic auxiliar administrativ camarer cociner enfermer profesor maestr desarrollador programador analista gerente
    director responsable dependient comercial vendedor conductor operari mozo electricista fontaner recepcionist contable abogad
    disenador becari coordinador jefe jefa medic ayudante encargad limpiador panader peluquer carpinter albanil soldador monitor
    educador fisioterapeuta psicolog periodista traductor corrector mecanic farmaceutic bibliotecari`,
  fr: `ingenieur technicien assistant charge chargee responsable infirmi professeu developpeu analyste vendeu serveu cuisini commis
    conducteu chauffeu comptable juriste avocat directeu directrice graphiste alternant stagiaire apprenti ouvrier agent gestionnaire
    conseill animateu animatrice educateu educatrice boulang patissi coiffeu architecte medecin aide-soignant secretaire magasinier
    electricien plombier menuisier receptionniste consultant chef caissi macon soudeu mecanicien redacteu traducteu journaliste
    correcteu bibliothecaire sage-femme kinesitherapeute charpentier libraire fleuriste`,
} as const;

const firstLetters = 3;
const beginnings = byFirstLetters(Object.values(occupationBeginnings).join(' ').split(/\s+/));

function byFirstLetters(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const beginning of new Set(all)) {
    const key = beginning.slice(0, firstLetters);
    found.set(key, [...(found.get(key) ?? []), beginning]);
  }
  return found;
}

/** Compound nouns carry the occupation at their end: `Projektassistentin`, `Bouwkundig tekenaar`. */
const occupationEndings =
  'leiter leiterin leitung ingenieur ingenieurin techniker assistent assistentin berater beraterin entwickler entwicklerin kraft pfleger pflegerin lehrer lehrerin verkaufer verkauferin fahrer fahrerin helfer helferin meister meisterin mechaniker bearbeiter bearbeiterin bearbeitung manager managerin monteur medewerker adviseur leider begeleider beheerder kundige leraar kaufmann kauffrau kaufleute worker keeper maker smith wright woman ologist ographer grapher ician';
const endings = new Map<string, string[]>();
for (const ending of occupationEndings.split(' ')) {
  const key = ending.slice(-firstLetters);
  endings.set(key, [...(endings.get(key) ?? []), ending]);
}

/** Whether a word names an occupation ("nurse", "Bauleiterin", "ingeniera"). */
export const namesOccupation = (word: string): boolean => isOccupation(fold(word));

/** The same for a word that is folded already. */
export function isOccupation(folded: string): boolean {
  const begun = beginnings.get(folded.slice(0, firstLetters));
  if (begun?.some((beginning) => folded.startsWith(beginning))) return true;
  const ended = endings.get(folded.slice(-firstLetters));
  return ended?.some((ending) => folded.endsWith(ending)) ?? false;
}
