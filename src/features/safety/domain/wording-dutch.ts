import type { Wording } from './wording.ts';

/** The plain phrases of Dutch. */
export const dutchWording: Wording = {
  groups: {
    einde: `mezelf|me van_kant_maken|ophangen|verdrinken|doodschieten|doden|verhangen|doodmaken, er een eind|einde aan maken, een eind aan .. leven, zelfmoord plegen, uit het leven stappen, er uit stappen, eruit stappen, voor de trein springen|gaan, van|vanaf .. springen, doodgaan, sterven`,
    wanneer: `vanavond, vannacht, morgen, morgenavond, nu, vandaag, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, dit weekend`,
  },
  idioms: `
    dood aan|op saai*|moe|tij
    doodmoe|doodsaai|doodsbang|doodnormaal|doodleuk|doodstil|doodgewoon|doodzonde|doodop
    me dood gelachen|lachen|geschaamd|schrikken|geschrokken|verveeld|werken
    dood gelachen|lachen|schamen
    dode hoek|lijn|punt|mus
    over mijn lijk
    zelfmoordactie
    om te sterven zo
    ga dood van
    stierf van
    sterf van`,
  denials: `niet|nooit|geen|niks|niets|zonder|noch|nee`,
  notDenying: `alleen|zeker|weet|meer|stoppen|kan|wil|maar`,
  signs: {
    intent: `
      ik ga|wil|zal|besloten .. <einde>
      <einde> <wanneer>
      <wanneer> .. sterf|spring|stap .. ik
      <wanneer> .. maak ik .. een|er|mezelf
      dan doe ik het
      ik doe het <wanneer>
      er|ik niet meer zijn|ben
      ik ben er .. niet_meer|straks
      ik word .. niet .. wakker
      niet meer terug kom*
      laatste dag|avond|nacht|bericht|brief|keer
      voorgoed weg|gaan`,
    plan: `
      plan .. klaar|gemaakt|staat
      weet precies|al waar|hoe|wanneer
      dag|plek|datum .. gekozen|uitgezocht|geprikt
      pillen .. gespaard|opgespaard|bewaard
      meegenomen wat|wat_ik nodig
      alles .. klaar_liggen|wat_ik_nodig
      deze keer .. niemand|niet|wel|vindt
      te vroeg gevonden
      besluit is genomen`,
    'danger-now': `
      pillen|alles|strip|doos .. ingenomen|geslikt|genomen
      ik sta|zit .. op|aan .. brug|dak|rand|spoor|balkon|perron
      als ik loslaat
      ga nu .. snijden|springen
      bang .. mezelf .. iets|aandoe|wat
      kan iemand .. komen|bellen|praten|blijven`,
    farewell: `
      vaarwel
      afscheidsbrief
      brief|briefje .. voor|ligt|aan .. mama|meiden|kinderen|tafel|onder
      sorry .. mama|papa|mam|pap|iedereen|jullie
      zeg|zeggen .. dat ik .. hou|hield
      zorg|zorgen goed? voor
      vergeef me`,
    'death-wish': `
      ik|zou wil|wou|zou|wilde|liever|hoop .. dood|dood_zijn|sterven|er_niet_meer|niet_meer_wakker|verdwijnen|niet_bestaan|niet_meer_leven
      wil|hoef|zou niet meer leven|bestaan|wakker|verder_leven
      niet meer .. wakker .. worden|word
      niet meer leven|bestaan
      denk|dacht|denken|denkt|gedacht .. aan .. zelfmoord|dood|doodgaan|sterven|einde|springen
      zelfmoordgedachten|suïcidaal|suicidaal|doodswens
      zegt ga dood
      ga dood .. elke|$
      beter .. dood|af_zonder|zonder_mij|als_ik_er_niet
      zonder mij .. beter
      als ik .. dood|er_niet|doodging
      nooit geboren
      meer waard dood
      hoe lang ik nog moet
      denk ik dingen
      mocht ik vannacht
      laat maar komen`,
    'self-harm': `
      ik|mezelf snij|snijd|kras|brand|sla|sneed|gesneden|gebrand|verwond|geslagen .. mezelf|me|mijn|arm|been
      mezelf .. snijden|gesneden|pijn|verwond*|geslagen|krassen|slaan
      me|mezelf .. pijn .. doen|gedaan
      mijn littekens|sneeën|wonden`,
    hopeless: `
      geen|zonder .. hoop|uitweg|toekomst|zin|uitzicht|licht .. meer|$|voor_mij
      geen uitweg|hoop|toekomst
      hopeloos .. is|alles|ik|$
      zie .. geen|niet .. uitweg|toekomst|meer|licht
      niets|niks .. zin|helpt|uit .. meer
      het wordt|gaat .. nooit|niet .. beter|over|goed
      alles .. voorbij|zwart|zinloos|kwijt
      wanhop*
      waarom zou ik nog
      het houdt niet|nooit op`,
    'cannot-go-on': `
      ik kan .. niet_meer|niet_verder
      kan|trek|hou|red het niet meer|vol
      trek dit|het niet
      geen kracht|energie|puf .. meer
      op|helemaal op en
      leeg .. van_binnen|vanbinnen|ik
      van binnen .. leeg|dood
      ik ben .. kapot|gebroken|op|leeg|stuk
      ik geef .. op $`,
    worthless: `
      ik ben .. niks|niets|waardeloos|nutteloos|een_mislukking|overbodig|niemand
      waardeloos .. ik|$
      niemand .. wil|nodig|mist|houdt .. mij|me|van
      haat mezelf|mijzelf
      walg van mezelf`,
    burden: `
      ik ben .. last|blok|molensteen|ballast
      tot|een last .. voor|$
      blok aan het been
      zonder mij beter`,
  },
  hints: { back: `weer|opnieuw|terug_is|nog_steeds` },
  calm: { past: `jaar|maanden geleden|terug, vroeger, destijds, toen ik` },
};
