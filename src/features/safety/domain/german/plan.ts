import type { Phrases } from '#lib/text/phrase.ts';

/** German ways to tell of a plan or of preparing one. */
export const germanPlan: Phrases = `
  fahrplan .. kopf|auswendig
  ohne zu|anzu halten
  gekauft|besorgt .. was_mir|was_ich|das_andere|noch_fehlte|fehlt
  was mir .. fehlt*|noch_fehlt*
  das andere auch
  geländer .. kein|problem|niedrig
  war .. schon|gestern .. dort|da .. zum_schauen|angeschaut|zur_probe
  gab|gebe|geb mir .. bis .. zeit
  wenn bis dahin
  damit .. ruhige|der|die .. dienst .. hat|keine
  testament .. abgeben|abgegeben|notar|geschrieben|gemacht
  zugangsdaten|passwörter .. für .. aufschreiben|aufgeschrieben|schwester|frau|mann
  ort und stunde|tag|zeit|datum
  steht fest
  schau|schaut|merkt|sieht .. immer jemand|wer .. nach|wenn
  die dosis|dosen|höhe|menge .. kenn*|weiß*|reicht
  aufgezogen ... kühlschrank
  der|mein|einen|nen plan .. steht|fertig|seit
  plan steht
  hab|habe .. einen|nen|schon plan|alles .. geplant|vorbereitet
  weiß|weis .. genau|auch|schon? wie|wo|wann|womit .. ich|und|es
  wo und|wie womit|wann|wie|wo
  hab|habe|ist|steht|sind .. alles .. was_ich_brauche|vorbereitet|bereit|beisammen|zusammen|da
  alles was|wos ich brauch|brauche
  habe|hab ich alles .. was|dafür
  ort|tag|datum|stelle|platz|stunde|brücke|baum .. ausgesucht|gewählt|festgelegt|steht|ist_gewählt|weiß_ich|sind
  such|suche|sucht|gesucht .. tag|ort|stelle|baum|brücke .. aus
  suche ich mir .. tag|ort|stelle
  spar|spare|gespart|sammle|sammel|gesammelt|heb|hebe|aufgehoben|horte|gehortet|beiseite|auf ... <tabletten>
  <tabletten> .. gespart|gesammelt|beiseite|aufgehoben|auf|weg_gelegt|zurückgelegt|gehortet|reichen|genug
  es|das reicht jetzt|inzwischen|nun
  seit .. spar|spare|sammle|sammel|heb .. ich
  paket|bestellt|bestellung|lieferung .. kommt|ist ... brauche|brauch|alles|dann
  waffenschrank|gewehr|flinte|pistole|strick|seil|schlinge|klinge|rasierklinge .. offen|liegt|hängt|bereit|geladen|hand|bett|tisch|gekauft|geknotet|besorgt|hab
  klinge|messer|rasierklinge in|auf|neben|am
  mit der klinge
  diesmal|dieses_mal .. ich|keiner|niemand|findet|such|suche|mach|klappt|richtig|sicher|nicht|hör|höre
  beim letzten mal|letztes_mal .. gefunden|zu_früh|rechtzeitig|schief
  hat|haben mich|mi .. gefunden|rechtzeitig
  gefunden|zu_früh ... diesmal
  damit|dass|wo|wenn .. keiner|niemand|sie|kein .. findet|finden|aufräumen|putzen|wegmachen|merkt|stört|heimkommt|zu_hause|zuhause|da_ist
  wer mich findet|find
  wie|so ein unfall .. aus*|wirk*
  aussehen wie|aussehn
  noch|no .. tage|mal_schlafen|stunden|nächte|mal_aufwachen $
  noch .. mal|nächte schlafen
  danach .. nichts|geh|gehe|bin|kommt|hält|ist|wars|will .. mehr|weg|ich|endgültig|schluss|vorbei
  dann bin ich dran|weg|tot|frei|erlöst|fort|nicht_mehr
  dann geh|gehe|springe ich
  bis .. geburtstag|konfirmation|weihnachten|hochzeit|taufe|enkel .. halte|halt|wart|warte|bleib|noch
  halte|halt ich .. durch danach|dann
  halte ich durch
  warte|wart nur|noch bis|ab
  nur|bloß noch .. abwarten
  noch abwarten
  braucht mich .. keiner|niemand mehr .. zum|dann
  wenn .. keiner|niemand|die|meine .. da|zuhause|hochzeit|schicht|arbeit|weg|urlaub|schläft|lager ... mach|mache|spring|bin|nehm|geh
  bis .. heim|weg|stadt|urlaub|spätschicht|schicht .. ist|sind|kommt
  wo ich hingehe|hingeh|hinwill
  konto|handyvertrag|vertrag|miete|abo .. aufgelöst|gekündigt|überwiesen|im_voraus ... keiner|damit|brauch|mehr
  brauch|brauche .. ja? keine|kein|keinen .. mehr
  lebensversicherung
  die versicherung zahlt|zahlt_auch
  schnellste|sicherste|schmerzlos*|leichteste .. weg|art|methode
  nachgelesen|gegoogelt|gelesen|recherchiert .. wie|welche|ab_wann .. hoch|stirb*|schnell|dosis|tödlich
  es für immer
  ich weiß wo
`;
