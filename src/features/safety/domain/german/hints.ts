import type { Phrases } from '#lib/text/phrase.ts';
import type { HintId } from '../sign.ts';

/** German words that decide nothing alone; what they say together was learned. */
export const germanHints: Readonly<Record<HintId, Phrases>> = {
  soon: `
    <soon>
    letzter bus|zug
    bis .. geburtstag|sonntag|freitag|ersten
    noch .. tage|stunden|mal
    am 1*|2*|3*`,
  means: `<tabletten>, strick|seil|schlinge|klinge|rasierklinge|messer|gewehr|pistole|flinte|waffe|gift|insulin|spritze|benzin|abgase|gürtel|haken|feuerzeug|abschleppseil|waffenschrank|ampulle|überdosis, was ich brauche`,
  place: `<rand>, dachboden|keller|garage|wald|silo|steinbruch|klippen|abgrund|schlucht|badewanne|bad`,
  affairs: `testament|versicherung|versicherungen|ordner|umschlag|schlüssel|passwörter|pin|vollmacht|beerdigung|zählerstände|sparbuch|papiere|unterlagen|geregelt|geordnet|gekündigt|überwiesen|verschenkt|geschenkt|zettel|brief|briefe|bankkarte|fotos, katze|hund|kater .. bei|zu`,
  family: `mama|mutti|mutter|vater|papa|frau|mann|kinder|kindern|sohn|tochter|schwester|bruder|oma|opa|enkel|eltern|freundin|freund|familie|kleine|kleiner`,
  secret: `keiner|niemand weiß|ahnt|fragt|merkt|liest, gefragt hat, sag|sage|gesagt .. niemand*|keinem|nicht, heimlich, versteckt, nur hier, nur dieser seite, tu so, ich sag es geht, sie denken|glauben|wissen_nicht, alles stabil, alles gut gesagt`,
  found: `find*|gefunden .. mich|wird|würde|man, haus leer, leer ist, keiner da|zuhause|heimkommt, allein zuhause|daheim, niemand da|zuhause, im urlaub|urlaub_ist, auf schicht, nachbar*, hausmeister, wer mich, nachschaut|nachsehen, bis abends|montag|sonntag`,
  last: `letzte|letzter|letzten|letztes|endgültig|für_immer|nie_wieder|nie_mehr|ende|aus|vorbei|fertig|schluss|abschied|tschüss|ade|nicht_mehr_heim|nicht_mehr_zurück|entschieden|beschlossen|steht_fest|abgeschlossen|zum_letzten`,
  death: `tot|tod|tote|toten|todes|sterben|sterb|sterbe|stirbt|gestorben|starb|grab|sarg|begraben|beerdigt|suizid|suizidal|selbstmord|umbringen|umgebracht|töten|leben_genommen|erhängt|leiche|friedhof|todesanzeige*|himmel|jenseits|am_leben|existieren|unaliven`,
  sleep: `schlaf|schlafen|einschlafen|aufwachen|aufwache|aufgewacht|ruhe|bett|traum|geträumt|träum*|müde|liegen_bleiben|stille|still|dunkel_bleibt|frieden|erlös*`,
  dark: `dunkel|schwarz|schwarze|leer|leere|hohl|taub|wand|mauer|loch|nebel|kalt|tunnel|zu|verschlossen|tür|gefangen|versinke|untergehen|schwer|stein|grau|staub|ruine|schutt|kaputt|zerbrochen`,
  alone: `allein|alleine|einsam|niemand|niemanden|keiner|keinen|kein_mensch|unsichtbar|ungeliebt`,
  self: `mich_selbst|mir_selbst|mir_selber|mich_selber|mein_leben|meinem_leben|mein_kopf|in_mir|an_mir|von_mir|mit_mir|ich_selbst`,
  nothing: `nichts|nix|nie|niemals|nirgends|kein|keine|keinen|nimmer|nicht_mehr|ned_mehr|nümm|ohne|weder`,
  always: `immer|jeder|jede|jeden|jedes|alles|alle|ganz|ganze|völlig|komplett|total|überhaupt|ewig`,
  again: `wieder|zurück|noch|immer_noch|dauernd|ständig|seit|seitdem|jeden_abend|jede_nacht|jeden_morgen|meistens|neuerdings|in_letzter_zeit`,
  back: `wieder|zurück|neuerdings|heute_nacht|seit_kurzem|seither_wieder`,
  thinking: `dachte|gedacht|denk|denke|überleg*|wünsch*|hoff*|bete|gebetet|mal_mir|stell_mir|ertappe|frage_mich|frag_mich|geträumt|gedanke|gedanken|satz|stimme|teil_von_mir`,
  'calm-now': `ruhig|gelassen|leicht|leichter|erleichtert|friedlich|keine_angst|heiter|gut_geschlafen|geht_es_mir_gut|gefasst|lache`,
};
