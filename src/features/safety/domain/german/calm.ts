import type { Wording } from '../wording.ts';

/** German words that take weight from others: figures of speech, denials, work, stories, other people, things overcome. */
export const germanCalm: Pick<Wording, 'idioms' | 'denials' | 'notDenying' | 'calm'> = {
  idioms: `
    selbstmordkommando|sterbenslangweilig|mordshunger|totschlagargument|todmüde|todschick|todsicher|todlangweilig|totlachen|totgelacht|mordsgaudi|todernst|todesangst|totenstill|galgenhumor|galgenfrist|mordsspaß|todunglücklich_über|halbtot
    ins gras gebissen|beißen|biss
    über meine|deine leiche
    über leichen
    hals über kopf
    hals und|um
    bis zum hals
    auf der bühne gestorben
    häng|hänge|gehäng* mich|mi .. rein|dran|ans_telefon
    und|dann ich erschieß|erschieße mich hat|sagt|flüst*
    lebensmüde hat|sagt|fragt|bist
    bist|bin du? lebensmüde hat|sagt|fragt
    hat|haben|nimmt ein ende
    ein ende endlich|hat
    bin tot 😂
    messer an|an_der|auf_die der? kehle|brust
    springende|springender punkt
    über die klinge
    bringt|bringen|brachte|bring mich|mi|uns .. noch? um
    bringt mich .. um
    bring|bringe ich|ihn|sie ihn|sie|den|die um
    hat mich .. fast? umgebracht|gekillt
    zum sterben|totlachen|schießen|heulen .. schön|langweilig|gut|komisch
    vor scham|lachen|peinlichkeit|langeweile|hunger|neugier|angst .. fast? gestorben|sterben|sterb|tot
    fast|beinahe|halb gestorben|tot .. vor|als
    sterbe|sterb vor
    tot umgefallen|stellen|gestellt|gelacht|gearbeitet|gequatscht
    tote hose|punkt|winkel|zone|leitung|briefkasten|link
    toter winkel|punkt|briefkasten
    totes rennen|pferd|gleis
    auf dem absteigenden|letzten loch
    aus dem letzten loch
    letzte|letzten|letzter runde|frage|bus|bahn|woche|mal_war|zeit|jahr|monat|drücker|sekunde|stunde
    nagel zum sarg
    sargnagel
    unter die haut
    auf herz und nieren
    kopf ab|abreißen|gerissen
    reißt mir den kopf
    den kopf kosten
    himmelfahrtskommando
    zombie|zombies
    gott sei|hab
    um gottes
    leichenschmaus
    mausetot|scheintot
    tod und teufel
    sudden death
    das ende vom lied
    ende vom|der|des lied|fahnenstange|geschichte|monats|jahres|woche|probezeit|schicht|gesprächs
    am ende des|vom|der|war|gab|hat|haben|stand|wars|füttert|ist|sind|dann
    boden .. verschluck*
    im boden versinken|versunken
    in grund und boden
    am boden zerstört war
    schneid|schneidig
    schnitt|geschnitten .. haare|hecke|film|video|daumen|finger|zwiebel*|brot
    in den|die daumen|finger geschnitten
    ans messer
    ins messer
    die nerven|augen|ohren
    kalte füße
    absaufen .. app|motor
    ich tus|tu_es jetzt wirklich
    mein|das kreuz|rücken bringt
    nicht mehr feierlich|lustig|wahr|hören|sehen_diese|auswendig
    kann|kanns nicht mehr hören
    zu nichts verpflichtet
    leben auf|live
    fürs|ums leben gern
    auf leben und
    im leben nicht
    nie im leben
    mein leben lang
    aus dem leben gegriffen
    aufgegeben bei|per|auf
    bei der post aufgegeben
    aufs dach steigen
    aus allen wolken
    in der luft
    vor die hunde
    vom stuhl|hocker
    um die ohren
    welt geht nicht|nicht_unter
    nicht untergegangen
    erwürg*
    um kopf und kragen geredet?
    das|mir genick gebrochen|bricht
    kann nicht mehr sitzen|stehen|essen|schlafen_vor|warten|folgen|lachen
    am|auf gleis .. warte|wart|zug_nach
    steh|stehe am gleis und warte
    leer im kopf
    keinen sinn in diesem|dem|der|dieser
    nicht mehr da urlaub
    gegen heuschnupfen|migräne|schnupfen|kopfschmerzen
    erwürgen|umbringen könnte
    könnte den|die .. umbringen
    fix und fertig vom|von|nach
    kann diese|die|den|das .. nicht mehr sehen|hören
    tot vor|umgefallen
    fertig|kaputt|alle vom|von umzug
    ins grab mit
    bringt mich noch
    ich geb|gebe auf für|bei
    hoffnungslos beim|bei|im
    hoffnungsloser fall was|bei
    geh|gehe kaputt die|der|das|vor
    nichts anzuziehen
    kann nicht mehr schwiegermutter
    will ich nicht mehr hab|lieber
    nicht mehr da da|weil|sondern|deshalb
    dann ist alles vorbei und ich
    sich|ich|mich nutzlos gefühlt
    alles vorbei und
    ermord*
    abgemurkst`,
  denials: `nicht|nie|niemals|kein|keine|keinen|keiner|nichts|ned|net|nich|weder|ohne|nimmer|überhaupt_nicht|fern|nein`,
  notDenying: `nur|sicher|weiß|aber|sondern|weil|mehr|dass|ob|wenn|aufhören|nichts|sagen|gesagt|genau|ganz|egal|schlafen|essen|so|direkt|unbedingt|mal|da`,
  calm: {
    work: `
      beruf|nachtdienst|ausbildung|kurs|zertifikat|schein|prüfung|probearbeiten|probetag|praktikum|ehrenamt|station|hospiz|pflege|pflegerin|altenheim|rechtsmedizin|bestatter*|friedhof|notruf*|leitstelle|telefonseelsorge|krisendienst|seelsorge|jva|apotheke*|pta|tierarzt*|tierpflege*|metzger*|schlachthof|jäger*|jagdschein|dachdecker*|gerüstbau*|industriekletterer*|sprengmeister|abbruch|lokführer*|sanitäter*|rettungsdienst|feuerwehr|psychiatrie|psycholog*|therapeut*|berater*|friseur*|salon|küche|koch|köchin|sargtischler|anästhesie|op|wundmanager*|baumpflege|kettensäge
      haben|sie|er|chef gefragt|wollen|wissen|wollten|sucht|suchen
      patient*|klient*|kunde|kunden|kundin|anrufer*|bewohner*|schüler*|angehörige*
      übersetzung|broschüre|vortrag|artikel|seminar|schulung|aufsatz|klausur|fallstudie|fallbeispiel|leitfaden|fragebogen`,
    story: `roman|kapitel|krimi|kriminalroman|verlag|lektor*|film|kurzfilm|tatort|serie|folge|staffel|lied|song|ohrwurm|gedicht|theater|bühne|rolle|probe|oper|vorsprechen|monolog|podcast|doku|nachrichten|zeitung|buch|bücher|spiel|konsole|zock|zocke|museum|führung|geschichte|burg|rätsel|schreibgruppe|kino|geschaut|gelesen|kabarett|faust|drehbuch`,
    others: `
      er|sie|nachbar*|kollege|kollegin|freund|freundin|onkel|tante|cousin|neffe|nichte|opa|oma|mann|frau|bub|junge .. hat|ist|wollte|wurde|war|mag .. versucht|gestorben|umgebracht|leben_genommen|verletzt|gesprungen|tot|leben
      sich .. das_leben .. genommen|nehmen
      mach|mache mir sorgen .. um
      trauerfeier|beerdigung|begräbnis|trauer|trauern|beigesetzt|verstorben|todesfall|eingeschläfert|einschläfern
      hund|katze|kater|rocky .. gestorben|eingeschläfert|begraben`,
    past: `
      vor .. jahren|monaten
      19*|20*
      mit achtzehn|siebzehn|sechzehn|fünfzehn|zwanzig|18|17|16|15|14
      damals, früher, seitdem, einst, als kind|jugendliche*, nach der geburt, war ich in der klinik, nie wieder gebraucht, jahrelang, vorbei, seither`,
    over: `
      geht|gehts mir? .. gut|besser|wieder_gut
      hilfe bekommen|gekriegt|geholt, überstanden|überlebt|geschafft|dankbar|froh, gott sei dank, es geht vorbei|vorüber, heute hab|habe|koch*|lach*, wieder gut, besser geworden, geredet, glück gehabt, therapie
      seitdem|seither kein|nie|nicht`,
    life: `
      suppe|tee|kaffee|kuchen|brot|breze|brezn|brezen|nudeln|kartoffeln|gulasch|bier|weißbier|frühstück|kekse|pizza|kaiserschmarrn|schokolade
      spazier*|garten|rad|radl|schwimmen|baden|geduscht|dusche|fußball|chor|bus|zug|schuhe|hemd|drucker|laptop|portal|formular|login|passwort|migräne
      nächste woche|runde|mal, nächsten monat, montag|dienstag|mittwoch|donnerstag|freitag|samstag
      neu|neue|neuen|andere|nächste|nächsten|bewerbung|gespräch|stelle
      gelacht|lachen|lustig|schön|nett|lieb|freu*|stolz|erleichtert|hoffentlich|spaß|bestanden|gewonnen|dank
      ärger*|sauer|wut|wütend|frech|blöd|doof|peinlich|nervös|enttäuscht|kränkt`,
    joke: `haha|lol|😂|💀|witz|scherz|quasi|na_ja|naja|tja|halt|echt|ehrlich_gesagt|egal|eh|wohl`,
  },
};
