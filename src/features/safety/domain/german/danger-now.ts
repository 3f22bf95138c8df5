import type { Phrases } from '#lib/text/phrase.ts';

/** German ways to say that danger is there this moment. */
export const germanDangerNow: Phrases = `
  steh|stehe|sitz|sitze|hock|häng|lieg|liege|bin|stehen .. auf|am|an|im|aufm|aufn|vorm|aus|oben|überm .. <rand>
  oben auf|aufm|am .. <rand>
  steh an|auf|am|vor .. der|dem|den <rand>
  beine|füße über|überm|übern|hängen
  falsche|falschen seite
  geh|gehe|lauf|laufe|steig .. jetzt|jetz|jez|nun .. rein|hinein|ins|los|runter|hoch|rauf
  jetzt|jetz|jez .. geh|gehe|spring|mach|schneid* .. rein|ich|mich
  ich geh .. rein $
  hab|habe|ich .. alle|alles|tabletten|die|sie|schachtel|packung|zu_viel|handvoll .. genommen|geschluckt|gschluckt|eingenommen|runter|intus|leer
  tabletten|pillen|alles|packung|schachtel .. genommen|geschluckt|eingenommen|intus
  geschluckt .. hab*|alle*|alles|tabletten
  mir is|ist .. schwindlig|schlecht|schwindelig|komisch|dreht|kalt ... leid|mama|tabletten|müde
  liegt|hab|habe|steht alles? .. vor mir
  alles .. liegt .. bett|tisch|vor|bereit|da
  alles vor mir
  tür|türe|zimmer|haustür .. abgeschlossen|zu|abgesperrt|verriegelt .. alles|vorhang|liegt
  hör|höre|aufhör*|hörn ich? .. nicht|ned|net|nimmer .. auf
  schneid|schneide|ritz|ritze .. mich|mir .. jetzt|gleich|heute|tief*|nicht
  gleich|jetzt .. schneid|schneide|ritz
  angst .. mir|mich|vor_mir|was .. antu|antue|antun|mache|passiert|selbst|selber|heute
  mir|mich .. was|etwas .. an_zu_tun|antu|antue|anzutun|antun
  was antu|antun|antue
  garantier*|versprech*|traue|trau .. nicht|für_nichts|mir_selbst .. heute|mehr|nacht
  kann|bitte|kannst|könnte .. jemand|wer|bitte|irgendwer .. schlafen|reden|bleiben|kommen|antworten|aufhalten|da|anrufen|helfen|bei_mir
  bitte .. jemand|irgendwer|lass
  ist da wer|jemand
  weiß nicht ob ich .. zurück|die_nacht|bis_morgen|durch
  ob ich .. zurück|nacht|überleb*|durchhalt*|aufhör*
  besoffen|besoffn|betrunken|voll genug
  zähl|zähle .. bis|noch
  handy|telefon .. aus|prozent|ausgemacht ... mehr|rand|brücke
  nächste|nächster|nächsten|übernächste zug|bahn|ice|schnellzug|s_bahn
  blut .. überall|läuft|boden|viel
`;
