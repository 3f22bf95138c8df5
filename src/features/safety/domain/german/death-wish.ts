import type { Phrases } from '#lib/text/phrase.ts';

/** German ways to say that the writer thinks of death or wishes not to live. */
export const germanDeathWish: Phrases = `
  suizidgedanken|selbstmordgedanken|suizidale|todeswünsche .. hab*|wieder|seit|immer|jeden|$
  ich|hab|habe|hatte|meine|wieder|immer .. suizidgedanken|selbstmordgedanken|todeswünsche|suizidale
  hasse|hass|wütend|enttäuscht|traurig .. dass .. aufgewacht|noch_lebe|noch_da
  dass ich .. aufgewacht
  ob ich lebe|leb oder .. sterbe|sterb|tot
  leben oder .. sterben|tot .. egal
  egal .. lebe|leb|sterbe|tot
  wozu|warum|wieso|wofür .. ich .. lebe|leb|atme|existiere|bin
  müde|satt|überdrüssig .. vom|das|des leben|lebens
  lebensmüde .. bin|so
  ich .. mich .. am_ende .. umbring*
  ein|nur schritt nur|ein
  gedacht ein schritt
  nie|nicht auf die|der welt .. gekommen|gekommn|wär*|sein
  hob|hab ma|mir .. denkt|dacht|gedacht schad*
  schad|schade .. gebremst|nicht_erwischt|überlebt
  gäb|gäbe|gab|gibt|gib es|s? .. mich|mi nicht_mehr|nimmer|nicht|nümm
  mi|mich nümm|nimmer|nicht_mehr gäb*|gibt
  eifacher|einfacher|leichter|besser .. wenn_es_mich|we's_mi|wenns_mich|wenn_ich
  schalter|knopf .. gedrückt|aus*|umleg*|drück*
  sich|mich selber|selbst ausknips*|ausschalt*|auslösch*|wegmach*
  beneid*|neidisch|neid .. die|den|der|auf|um .. liegen|da|drinliegt|tot*|begraben|hinter_sich|gestorben*
  auf|um den|die .. neidisch
  die da|dort liegen ... beneid*
  hat|haben es hinter sich
  der glückliche
  augen zu und .. nie|nicht .. auf
  nie wieder auf
  recht .. zu leben .. verwirkt|kein
  tot sein|totsein .. vorteil*|schön|besser|ruhe|keine
  vorteil* .. totsein|tot
  warum .. er|sie|der|die und_nicht|nicht ich
  und nicht ich
  unter da|der|die erd|erde|erden
  an den tod|ans_grab .. gedacht|denk*
  tod .. wie|ein .. feierabend|freund|urlaub|ruhe|bank|nachhausekommen
  reinleg*|reinzulegen|hineinleg* ... einschlafen|einzuschlafen|schnee|wasser
  lass|lasse .. lauf|seinen_lauf|ihren_lauf|geschehen|passieren
  fluss|wasser|meer|see .. nimmt|fragt|ruft|zieht .. mich|dich|nach|nichts
  du .. tot .. bist|wärst|wärest
  du musst .. nicht .. da_sein|leben|hier_sein|aufwachen
  brauchst .. nicht .. wenn_du_tot
  herrgott .. mich .. hol*|nimm*
  der|gott|herrgott würde|möge .. mich .. holen|holt
  denk*|irgendwann .. es .. irgendwann .. mach*|tu*|jeden_abend
  ob man es .. denkt|macht|irgendwann
  ich mein|meine es .. mehr|ernst|wirklich
  bringt mich wer|jemand um
  wäre|wär|bin ich doch|ja frei gewesen
  verstehe|versteh ich? ihn|sie .. tag|mehr|jetzt|gut
  trauer*|kerze .. vor|um_mich|für_mich|mich_selbst|mich_selber
  der kennt|kennen|vermissen dich|mich .. ja|nicht
  wird|werden dich|mich nicht vermissen
  die hand .. lenkrad
  einen|ein moment|augenblick .. gas|lenkrad|gegenverkehr
  das sterben .. namen|sinn|wenigstens|leicht
  menschen|leute die nicht_mehr_leben .. wollten ... seite|ich|selbst
  von der anderen seite
  nicht mehr? da sein .. du|ich|besser|müsst*
  einfach nicht mehr? da_sein|aufwachen|existieren
  so kann ich nicht .. weiterleben|leben
  hoff* .. weniger .. keiner_mehr|niemand
  jeden abend|nacht .. denk*|dran
  ich|i|ick|am_liebsten|würd|würde|einfach|manchmal|nur|und|auch .. will|möchte|möcht|mag|wollte|wünschte|wünsch|wünsche|würd|würde|wär|wäre|mecht|hätte|hoffe|hoff|bete|bitte|denk|denke|bin_lieber|gern|gerne|lieber .. <tot>|sterben|verschwinden_für_immer|nicht_mehr_leben|nicht_leben|einschlafen_und|aufhören_zu_sein|nicht_sein
  will|möchte|mag|mog|wollte|möcht nicht|ned|net|nicht_mehr|nimmer|nümm|kein|nicht_länger .. leben|sein|existieren|da_sein|aufwachen|hier_sein|weiterleben|weitermachen_mit_leben|am_leben|läbe
  nicht|nimmer|nümm|ned_mehr|nie mehr? .. leben|existieren|aufwachen|aufstehen_müssen|aufzuwachen|da_sein|hier_sein .. will|wollen|möchte|mag|müssen|wäre|zu|$|würde
  sterben wollen|will|möchte|dürfen|könnte|würde|$
  will|möchte|möcht|würd_gern|darf|könnt .. sterben|tot_sein|weg_sein|nicht_mehr_sein
  einfach weg sein
  weg sein
  tot .. sein|wäre|wär|bin .. besser|ruhe|schön|einfach|lieber|gern
  lieber|besser tot|gestorben|unter_der_erde|nicht_geboren|nicht_mehr_da
  wär|wäre|wäre_ich|wär_ich|wenn .. ich .. doch|nur|bloß|nie|tot|gestorben|weg|nicht_mehr .. tot|geboren|da|weg|gestorben|nicht_mehr
  nie geboren|gelebt
  wenn ich|i|es_mich|mich|wenns_mich|man .. morgen|einfach|nur|jetzt|weg|tot|sterb*|gestorben|nicht_mehr .. nicht_mehr|tot|weg|nimmer|sterbe|gäb*|da|wär*|stürbe|nicht
  wenns|wenn_es mich .. nicht_mehr|nimmer|nicht .. gäb|gäbe|gibt|geben
  ohne mich .. besser|leichter|ruhe|weiter|schöner|einfacher|glücklicher|gut
  besser .. dran|hätte*|ginge|wär*|ohne_mich|ich_bin_nicht .. ohne_mich|wenn_ich|nicht_mehr|auf|sterbe
  denk|denke|denken|dachte|gedacht|nachdenk*|überleg*|überlegt|stell|stelle|ausmal*|male|mal|träum*|geträumt|gedanke|gedanken|idee .. ans|an_den|an|wie_es_wäre|von|dass|ob|über .. sterben|tod|selbstmord|suizid|schluss|nicht_mehr_da|tot|umbring*|springen|gestorben|schlusszumachen|leben_zu_nehmen|aufhören
  ans sterben|aufhören
  meine|hab|habe|wieder|passive|die .. suizidgedanken|selbstmordgedanken|todessehnsucht|todeswünsche|todeswunsch|lebensmüde|suizidal|suizidale|sterbewunsch .. ich|hab|habe|bin|seit|wieder|mehr|alles|$
  bin|ich|fühl|mich|echt .. suizidal
  ich|mein|mir|an .. selbstmord|suizid .. denk*|gedacht|gedanke*|kopf|zunge|nach|jeden|gesagt
  denk|denke .. an selbstmord|suizid
  passive todeswünsche
  wort suizid|selbstmord|suizidgedanken
  diese|die|solche|dunkle*|böse*|alten|schlimme*|so|meine gedanken|gedanke .. sind|wieder|kommen|zurück|da|hab|habe|kenne|kommt|zuhause
  gedanken .. wieder|zurück|lauter|kommen|da
  wieder die nächte|gedanken
  nicht|nicht_mehr|nimmer|nie_mehr|ned_mehr|einfach|bitte|hoffe|hoff|dass .. aufwach*|aufzuwachen|wach_werden|aufgewacht|liegen_bleiben|aufsteh|wach_wird .. morgen|würde|müssen|mehr|für_immer|will|$
  einschlaf* ... nicht|nie|nimmer .. aufwach*|mehr
  hoff|hoffe|hoffen|wünsch|wünsche|bet|bete|bitte|gewünscht .. dass|der|herr|herrgott|gott|ich .. holt|nimmt|hole|zu_sich|nicht_mehr|sterbe|vorbei|aufwache|im_schlaf|einschlaf*|hol
  herr|herrgott|gott|lieber_gott|jesus .. hol|holt|nimm|nimmt|holen|lass|ruf .. mich|zu_dir|zu_sich|heim
  hol|nimm mich .. heim|zu_dir|bitte|weg
  schlafen .. für_immer|ewig|nicht_mehr|dunkel|nie_mehr
  für immer schlafen|einschlafen|still|liegen|weg
  erlöst|erlösung|erlösen .. werden|bitte|mich|sein
  neid|neidisch|beneid* ... tot*|gestorb*|verstorb*|grab|friedhof|todesanzeig*
  beneide die toten
  todesanzeigen .. neid*|beneid*|lese|les
  mehr wert .. tot|lebend*
  tot mehr wert
  tot|gestorben .. wär|wäre|bin ich .. mehr|wert|besser
  leben .. sinnlos|nicht_wert|nicht_mehr_lebenswert|lohnt|wert .. nicht|mehr|nimmer
  nicht mehr? lebenswert|wert_gelebt
  wozu|warum|wofür .. lebe|leb|noch_leben|schnauf*|atme|bin_ich|da|lohnt|aufsteh*|weiterleben
  ob .. lohnt|man_es_nicht_abkürz*|besser_tot|jemand_merkt|es_weh
  abkürzen
  lohnt|lohnts sich .. das_leben|noch|aufstehen|nicht|weiterleben
  nichts|wenig .. dagegen|ausmach* .. tot|sterben|nicht_aufwach*|vorbei|krach*
  wär|wärs|wäre .. auch? .. okay|egal|nicht_schlimm|besser_so|mir_recht|gut_so ... tot|nicht_mehr|weg|gäb
  hätt|hätte .. ruhig|gern|nichts_dagegen|doch .. krachen|passieren|erwischt|mitgenommen|dürfen|treffen
  unter|vor|in .. bus|zug|lkw|auto|bahn|laster .. kommen|laufen|geraten|käme|gelauf*|werf*|geworfen
  vor den|nen|die|einen zug|bus|lkw|bahn|laster
  zieht|zog|lockt .. mich|es .. runter|hinunter|tiefe|nach_unten|über
  runterschau* .. zieht|denk*
  trau|traue|vertrau mir|mi .. nicht|grad|allein|selbst|selber|da
  meide|meiden|vermeide|außen_rum|geh_außen|umweg|nicht_allein|lieber_nicht ... brücke|talbrücke|gleis*|keller|fenster|balkon|bahnsteig|dach|klinge|messer
  über|auf|an .. die|den|der brücke|talbrücke|balkon|bahnsteig|gleis|gleisen .. nicht|nicht_mehr|lieber_nicht|meide|denk*|möchte
  fenster|fenstergriff|balkon|brücke|gleise|schranke .. geschaut|denk*|zu|zieht|angst|gedacht|überlegt
  denk|denke ich .. sachen|dinge|mir_sachen
  wie lang|lange|viele|viel .. bis|bis_jemand|dauert ... merk*|find*|tot|verm*
  wer|wen .. würde|würd|kommt|kommen|anruf* .. grab|beerdigung|merken|vermissen|wenn|weinen
  würde|würd es .. merken|jemand|niemand|auffallen
  merken|bemerken|vermissen|finden .. niemand|keiner|postbote|paketbote|wochen
  versteh|verstehe|begreif* .. ihn|sie|die|jetzt .. seit|angst|jetzt|heute|gut
  tod .. angst|freund|ruhe|frieden|bank|erlös*|tröst*|schön
  nichtsein|nicht_sein .. lieber|besser|ruhe
  existieren|existier* .. nicht|nicht_mehr|aufhör*|will
  nicht mehr existieren|geben|sein|da
  aufhören zu|mit existieren|leben|atmen|sein
  auf meiner? beerdigung|grab
  meine beerdigung|mein_grab|mein_tod
  stimme|kopf|satz|etwas|teil .. sagt|flüstert|sagen|schreit .. geh|spring|tu|stirb|du|mach|hör
  du kannst .. gehen|weg_sein
  spring|stirb $
  nur|eine|ein schritt|bewegung|sekunde|lenkbewegung .. nach_vorn|vorwärts|und|wäre|würd*
  hand .. lenkrad
  gefunden|finden .. würd|würde man|einen|mich|lang .. nicht|nie|lang
  knapp|gutartig|gesund|nur_harmlos .. enttäusch*|geheult|traurig|nicht_erleichter*|schade
  nicht vor erleichterung
  enttäuscht ... gesund|gutartig|aufgewacht|nichts|noch_da
  traurig|enttäuscht|wütend aufgewacht
  ob|wenn .. unter_den_bus|unters_auto|vor_den_zug|ich_springe
  hinter mir hätte|hab
  nah|nahe dran
  entscheid* .. mich|jeden .. bleiben|fürs_bleiben
  ob es .. das|jetzt_war|das_jetzt_war
  nicht|ned suizidal .. aber
  nicht geheuer
  heimgehen|heimgehn .. für_immer|dürfen|gott
  unaliven
  dahin wo karl|er|sie
  bei ihr|ihm|karl|meiner|mama sein|liegen|im_grab
  notarzt|krankenwagen .. statt|nicht .. gerufen|rufen
`;
