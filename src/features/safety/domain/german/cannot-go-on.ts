import type { Phrases } from '#lib/text/phrase.ts';

/** German ways to say that the writer cannot go on. */
export const germanCannotGoOn: Phrases = `
  ich|i kann|ko|pack|packs|schaff|schaffs|mog|derpack .. einfach? nimmer|nimma|nümm
  kann einfach? nimmer|nicht_mehr $
  aufgegeben .. mich|selbst|selber|innerlich
  mich .. aufgegeben
  bloß|nur noch .. vorhanden|existiere*|funktionier*|anwesend|hülle|da
  ich lebe nicht
  nicht mehr zu hause|zuhause|bei_mir .. $|in_mir
  alles|garten|essen|es .. gleich|egal|wurscht|wurst .. mir|ist|nichts|sogar
  sogar .. ist mir gleich|egal
  ausgewrungen|ausgelaugt_und|ausgequetscht
  so kann|will ich nicht .. weiterleben|weitermachen|leben
  hab|habe mich .. selber|selbst .. abgegeben|verloren|aufgegeben|vergessen
  übrig ist|bleibt keiner|nichts|niemand
  bin da .. nicht_mehr|schon_nicht
  kann|ko|kon|cha|schaff|schaffe|halt|halte|ertrag|ertrage|pack|packe|mag|mog|ma|will .. nicht|nicht_mehr|nimmer|nümm|ned_mehr|net_mehr|nichts_mehr|einfach_nicht|das_nicht .. mehr|aus|weiter|länger|nimmer|$|allein
  ich kann|schaff|halt .. nicht|ned|nimmer mehr $
  i ma|mog|ko|kann nümm|nimma|nimmer|nümme
  nicht mehr .. kann|können|aushalt*|weiter|weitermach*|ertrag*|schaff*|will $
  kann|können .. nicht|nimmer|nicht_mehr .. weiter|aushalten|ertragen|denken|atmen|allein|schlafen_und
  halt|halte|ertrag .. es|das|mich .. nicht|nimmer .. mehr|aus
  keine|kein|ohne|null|keinerlei kraft|energie|reserven|lebenskraft|wille|willen|lebensmut|mut|lust_mehr .. mehr|für|zum|$|zu
  kraft .. weg|keine|zu_ende|aus|ende|reicht_nicht|mehr
  ende der|meiner|meine kraft|kräfte|weisheit|geduld
  am ende mit|meiner|meine
  innerlich|innen|in_mir|im_kopf|drin .. leer|tot|kalt|nichts|hohl|wand|mauer|ist|gestorben|kaputt|zerbroch*|nix
  leer .. bin|innen|in_mir|innerlich|und|fühl|ausgehöhlt|so|dass|alle
  fühl|fühle|spür|spüre|gespürt .. nichts|gar_nichts|nix|leer|taub|mich_leer|mich_tot .. mehr|nicht|leer
  nichts gespürt|gefühlt
  taub|ausgebrannt_und|ausgehöhlt|zerbrochen|gebrochen|zerstört|zerrieben|ausgelöscht|abgeschaltet|ausgeschöpft .. bin|innen|ich|innerlich|von|in
  bin|nur_noch .. leer|hohl|gebrochen|zerbrochen|kaputt|tot_innen|hülle|fertig_mit|durch_mit|aus|müde_vom|ausgebrannt_und|zerstört|zermürbt|fix_und_fertig|ausgezehrt
  nichts|nix .. mehr? .. drin|in_mir|übrig|von_mir|mehr_da|zu_geben .. mehr
  von mir ist|is|bleibt nichts
  nichts mehr übrig|drin|da|zu_geben
  zu viel .. alles|für_mich|mir
  alles .. zuviel|zu_viel|z'viel|zviel|über_den_kopf .. mir|ist|wird|geworden
  wird|ist|isch mir alles
  müde .. leben|vom_kämpfen|vom_leben|allem|zu_müde|kämpfen|hoffen|existieren
  lebensmüde
  so müde .. von|vom|dass
  mag nicht|nimmer|ned|nümm .. mehr
  hilfe .. ich|bitte|$|weiß|mir|jemand
  helft|hilf|helfen .. mir|mir_jemand|mir_bitte|bitte
  hol|holt|hilf|zieh mich .. raus|hier|da
  komm|komme .. da|hier|allein|nicht .. raus|hoch|mehr|allein
  nicht mehr raus|hoch|allein
  weiß|weis .. nicht|nich|ned .. weiter|mehr|an_wen|wohin|wie|was_ich_noch .. weiter|mehr|wenden|soll|noch|hoch|rauf|schaff*
  nicht mehr? weiter .. weiß|wissen|kann
  wie .. weitermach*|weitergehen|weiter|durchhalt*|lange_noch|noch_soll|aushalt*|schaffen
  wie man .. rauf*|hoch*|weiter*
  niemand|niemanden|keiner|keinen|kein_mensch .. da|hören|reden|anrufen|interessiert|hört|mehr|ruft .. will|kann|mehr|mich|mit
  waffen hin
  geh|gehe kaputt|unter|ein|zugrunde
  zusammenge* .. innerlich|ich|bin|alles
  bett .. tage|tagen|aufsteh*|nicht|raus|liegen
  tage bett
  wieder|noch ein|so_ein tag|woche|winter .. nicht|ertrag*|schaff*|übersteh*
  hat mich .. gebrochen|zerstört|kaputt*|ausgelöscht|fertig_gemacht
  ausgegangen|erloschen|aus .. in_mir|innen
`;
