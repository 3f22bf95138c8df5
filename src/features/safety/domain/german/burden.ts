import type { Phrases } from '#lib/text/phrase.ts';

/** German ways to call oneself a burden. */
export const germanBurden: Phrases = `
  ohne mich .. besser|leichter|alle|sie
  arbeit*|schuft*|zahlt .. doppelt .. wegen|für mir|mich
  sitz|sitze da und .. koste|störe|verbrauche
  ich bin das .. was|loch|problem .. nimmt|kostet|geldbeutel|raubt|alle
  was .. den|die|zwei|ihnen .. ruhe nimmt|raubt
  sich .. schämen|schämt .. für mich|meinet*
  müsste sich .. keiner .. schämen|kümmern|sorgen
  last .. bin|zur|nur|eine|für|falle|allen|ich|fallen|auf|andere*
  zur|eine|nur_eine|nur last
  belastung .. bin|für|nur|eine
  belaste|belast|beschwer* .. nur|alle|euch|sie|meine|andere*|<alle>
  ballast|klotz_am_bein|klotz|schmarotzer|parasit|kostgänger|esser|mühlstein|bleigewicht
  klotz am bein
  fall|falle .. <alle> .. zur|auf .. last|tasche|nerven
  auf der tasche
  kost|koste|verbrauch* .. nur|bloß|noch|alle|heizung|geld|platz .. geld|kraft|nerven|heizung|strom|luft
  im|in_dem weg .. allen|steh*|nur|bin
  zieh|ziehe|reiß|reiße|mach .. <alle> .. runter|mit_runter|mit|kaputt|unglücklich
  mit runter
  wegen mir|meiner .. leid*|wein*|streit*|verzicht*|gestritten|arbeit*|verschuld*|schlaf*|geweint|verkauft|abgesagt
  <alle> .. leid*|zahl*|opfer*|verzicht*|schlepp*|trag*|durchfütter* .. wegen_mir|für_mich|mich_mit|mich
  schlepp*|durchfütter*|mitschlepp*|durchgefüttert .. mich|mi
  mich .. durchfütter*|mitschlepp*|mit_durch*|aushalten_müss*
  los|loszuwerden .. mich|wären|wär
  froh .. wenn|dass .. ich|mich .. weg|los|nicht
  ruinier*|zerstör*|kaputt_gemacht .. meine|ihr|ihnen|sein|alle|alles|<alle>
  rente|erspart*|urlaub .. verkauft|aufgebraucht|weg|für_mich|wegen_mir
  gift .. bin|für|ich
  zumutung .. bin|für|ich
  schäm|schäme|schämt|schämen .. mich|sich .. für_mich|vor|meiner|so
  jeder euro|cent|jeden_euro
`;
