import type { Phrases } from '#lib/text/phrase.ts';

/** German ways to say that the writer is going to end their life. */
export const germanIntent: Phrases = `
  bring|bringe|bringen ich? es|das|alles? zu ende
  zu ende .. bring|bringe|bringen .. leben|morgen|heute
  geh|gehe|gehen für_immer|endgültig|auf_immer
  gehen für immer
  für immer $
  leg|lege mich zu ihr|ihm|dir
  bin|wär ich .. richtig_weg|weg_tot|tot
  also richtig weg
  wird der letzte|letzter|letztes
  der|es letzte .. sein|war|ist
  eintritt*|beginn|start .. sonntag*|entfällt
  unbefristete lösung
  nicht über die leiter|treppe|den_weg|den_aufzug .. runter|zurück|hoch
  ohne gurt|seil|helm .. rauf|hoch|auf
  werde|werd .. am|bis|bevor|wenn .. nicht_mehr|tot|gestorben
  nicht mehr zurück*|wiederkommen|heimkommen
  durch .. suizid|eigene_hand .. gestorben
  von eigener hand
  danach .. ist|bin schluss|aus
  <soon> .. mach|mache .. schluss|ein_ende|es
  schluss <soon>
  <ich> .. <end-myself>
  <end-myself>
  ich .. werde|will|geh|gehe|muss .. sterben <soon>
  ich will sterben und ... tu*|mach*
  <soon> .. sterbe|sterb|stirb|springe|spring|erhäng*|häng_ich|hänge_ich|bring_ich_mich|nehm_ich_mir
  dann|heute|morgen|danach geh|gehe ich .. endgültig|für_immer|auch|heim|von_hier
  geh|gehe ich|und .. endgültig|für_immer|mit|hinterher
  komm|komme ich? .. nicht|nie|nimmer|ned mehr? .. heim|zurück|wieder|nach_hause|runter|hoch|rauf|raus
  und|einfach nicht|nimmer|nie .. zurück|wiederkommen|wieder_heim
  bin|bin_ich|werde_ich|wär_ich|i_bin .. nicht_mehr|nimmer|nie_mehr|tot .. sein|da_sein|leben|erleben|am_leben
  bin|bin_ich ich? .. tot $
  bin ich durch suizid|nicht_mehr_am_leben
  nicht|nimmer|ned mehr erleben|erleb|miterleb*
  erleb|erlebe ich .. nicht|nimmer
  es|den|das|diesen .. letzte|letzter|letzten tag|abend|nacht|eintrag|mal|nachricht|schicht|morgen|woche
  mein|meine|meinem|der|dies_ist|das_ist letzter|letzte|letzten|letztes tag|abend|nacht|eintrag|weihnachten|brief|geburtstag|woche
  der|es letzte ist|war $
  werde mein letzter|letzte
  und ich|i so will
  es gibt|wird .. kein|keinen|keine morgen|danach|montag
  wird|wirds es .. kein|keinen .. morgen|mehr_geben
  keinen? morgen .. für mich|geben
  mein|meines|meinen tod|todes .. datum|tag|beschlossen|geplant|entschieden|kenne
  datum|tag meines todes
  ist|is|steht beschlossen|entschieden|beschlossene_sache
  entschluss|entscheidung steht|ist|gefallen
  hab|habe|bin .. mich? .. entschieden .. nehm|nehme|sterben|schluss|gehen|ende
  hab|habe .. beschlossen .. sterben|gehen|schluss|ende|leben
  ich|dann mach|mache|tu|tue|tus|machs|ziehs es? .. <soon>
  <soon> .. mach|tu|tue|machs|tus|ziehe_ich ich|es .. es|durch|wirklich|jetzt
  machs|mach_es|tus|tu_es|ziehs|zieh_es .. heute|jetzt|gleich|morgen|auch|durch|diesmal|am
  ich tus|mache_es|machs|tu_es .. auch|jetzt|wirklich
  mich hält .. hier? nichts|keiner|niemand
  hält mich .. nichts|keiner|niemand
  hält mich keiner|nichts|niemand
  hindert|aufhalten|abhalten|abbringen .. mich|niemand|keiner|mehr
  mich .. keiner|niemand|nicht .. aufhalten|abhalten|stoppen|hindern
  lenk|lenke ich .. nicht|nimmer|einfach|dagegen|gegen
  gegen den|einen|die .. baum|brückenpfeiler|wand|mauer|pfeiler|lkw|lastwagen
  noch eine absage .. und|dann ich|i|mach*|wars|bin|häng*|spring*
  wenn|falls ... nein|absag*|nicht|ned .. dann .. wars|mach*|geh*|spring*|bin_ich_weg|häng*|schluss|fahr*|ists
  trau|traue ich? mich|mi jetzt|endlich
  jetzt|jetz|jez trau|traue
  folge|folg|nach|geh|gehe .. ihm|ihr|karl|mama|papa .. nach|hinterher|morgen|heute
  mach|mache .. leben .. ende
  scheide|scheiden|gehe|geh .. freiwillig|aus_dem_leben
  freiwillig aus
  zum letzten mal
  erlaubt zu sterben
  für mich gibt|gibts es? kein morgen
`;
