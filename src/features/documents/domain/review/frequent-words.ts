const listed = {
  en: `accommodation accountable achieve achieved achievement achievements acquired activities administration administrative advertisement
    agriculture appearance application applications appointment appointments apprenticeship appropriate assessment assessments assistance
    assistant attached attendance attention available availability awareness beginning beneficial budget business calendar candidate
    career careers certificate certificates certified challenge cleaning colleague colleagues commitment committee communication
    communications community company competent complete completed computer conference confidence confident conscientious consultant
    contact coordination coordinated correspondence curriculum customer customers daily deadline deadlines definitely delivered delivery
    department dependable detail details develop developed development different diploma director discipline document documents driver
    driving education efficient efficiently employee employees employer employment engineer engineering enhanced enthusiastic equipment
    especially established excellent experience experienced familiar february flexible forthcoming foreign friendly government graduate
    graduated guarantee guidance health height hospital immediately implemented improve improved improvement independent independently
    information insurance interest interested interests interpersonal interview inventory january knowledge knowledgeable language
    languages learning lecturer leadership liaison liaised library license licensed licence maintain maintained maintaining maintenance
    manage managed management manager managing marketing measurement medical meeting meetings member millennium monitored monitoring
    necessary neighbourhood nursing objective occasion occasionally occurred office officer operated operations operator opportunity
    organisation organised organization organized passionate patient patients performance permanent persistent personal personnel
    photograph photographs position positions possess possession practical preferred preparation prepared presentation president previous
    previously principal privilege procedure procedures process processed processing production professional proficiency proficient
    profile program programme project projects punctual purchase qualification qualifications qualified quality quantity receive received
    recent recently receipt recommend recommendation recommendations recommended reference references referees relations relationship
    relevant reliable religious renewed reports represented request required requirements research responsibilities responsibility
    responsible restaurant restaurants résumé resume retail right safety satisfaction schedule scheduled schedules school science
    secretary section separate service services several shelving significant skills software speak specialist started straight strengths
    strong student students studies successful successfully summary supervise supervised supervising supervisor supplier suppliers
    support supported surveillance systems teacher teaching technical technician technology temporary therapy through together training
    transferred translation transport treatment truly tutoring university valuable variety vehicle vehicles volunteer volunteered
    warehouse weekend weekends weekly welcome working writing written`,
  de: `abgeschlossen abschluss abteilung abteilungen abitur adresse aktuell allgemein anforderungen angebot angebote angebote anschrift
    anwendung april arbeit arbeiten arbeitgeber arbeitsweise arbeitszeit aufgaben auftrag august ausbildung ausgezeichnet außendienst
    bachelor bearbeitung bedienung beginn begeistert begleitung beratung bereich bereitschaft beruf berufserfahrung beruflich beruflicher
    berufliche berufsausbildung berufsschule beschäftigt beschäftigung besonders bestellung bestellungen betreuung betrieb bewerbung
    bilanz buchhaltung büro controlling datenbank datenschutz deutsch deutschland dezember dienst dienstplan dokumentation durchführung
    ehrenamt ehrenamtlich eigenverantwortlich einarbeitung einführung einkauf einsatz elternzeit englisch entwicklung erfahrung
    erfahrungen erfahren erfolg erfolgreich erfolgreiche erstellung fähigkeiten familie familienstand februar flexibel fortbildung
    fortgeschritten fotografieren französisch freiwillig freundlich freundliche führerschein führung führungszeugnis geboren gesellschaft
    gesundheit grundkenntnisse grundschule gymnasium handwerk hauptschule haushalt heute hilfe hobbys ich ihnen interesse interessen
    international januar juli juni kasse kassieren kaufmann kaufmännisch kenntnisse kindergarten klinik klasse klassen kollegen kommunikation
    kontrolle koordination krankenhaus kreativ kunden kundenberatung kundenbetreuung kundenservice kündigung kurs lager lebenslauf lehre
    lehrling leistung leitung lesen lieferanten logistik marketing maschinen maschinenbau mathematik meister meine meiner mitarbeit
    mitarbeiter mitarbeitende mitarbeiterin mobil montage motiviert muttersprache nachweis nebenjob november oktober organisation
    organisiert patienten persönlich persönliche pflege pflegedienst planung praktikum praktische präsentation produktion programme
    projekt projekte projektleitung prüfung pünktlich pünktlichkeit qualifikation qualität qualitätssicherung realschule rechnung
    rechnungen referenz referenzen reinigung reisen reiten reparatur reklamation reklamationen schicht schichtarbeit schichtleitung
    schule schulung schulungen selbstständig selbständig seminar september service sicherheit sofort sommer sorgfältig sport sprachen
    sprachkenntnisse staatsangehörigkeit stellvertretend stellvertretende studium tätigkeit tätigkeiten team teamarbeit teamfähig
    teamfähigkeit technik technisch technische teilzeit telefon termin termine übersetzung überwachung umgang umschulung universität
    unternehmen unterricht unterstützung urlaub verantwortlich verantwortung verbesserung verfügbar verfügbarkeit verein verheiratet
    verkauf verkäufer verkäuferin verständnis vertretung vertrieb verwaltung vollzeit vorbereitung vorhanden wareneingang wartung
    weiterbildung weiterbildungen werkstatt wiedereinstieg wirtschaft wohnhaft zertifikat zeugnis zeugnisse zusammenarbeit zuständig
    zuverlässig zuverlässige zuverlässigkeit`,
} as const;

/** Words that nearly every résumé or letter has, in small letters: what is one slip away from them is probably meant to be them. */
export const frequentWords: Readonly<Record<keyof typeof listed, ReadonlySet<string>>> = {
  en: new Set(listed.en.split(/\s+/)),
  de: new Set(listed.de.split(/\s+/)),
};
