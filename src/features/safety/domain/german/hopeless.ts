import type { Phrases } from '#lib/text/phrase.ts';

/** German ways to say that there is no hope left. */
export const germanHopeless: Phrases = `
  keinen zweck|sinn mehr|alles|$
  hat|es .. alles keinen|kein zweck|sinn
  ich|hab|habe .. aufgegeben $
  nur|bloß noch schwarz|dunkel|dunkelheit|nebel
  alles so? .. sinnlos|hoffnungslos|umsonst $
  kein|keinen|keine .. platz .. form|welt|mich|mehr
  angst vor morgen|jedem|dem_aufwachen|jeden_tag
  leben .. keinen|kein|ohne inhalt|sinn|zweck|wert
  seiten sind weiß|leer
  für wen|welches|was denn|noch|$
  aussichtslos $
  abgeschrieben .. von|hab|mich|$
  es wird nicht wärmer|besser|heller|leichter
  ruiniert .. alles|uns|alle|mich
  lässt sich .. nicht .. gutmachen|retten|reparieren
  am ende .. ist|steht|da_ist .. eine wand|nichts|mauer
  überall .. zua|zu|dicht
  aufsperrn|aufsperren|aufmachen .. keiner|kana|niemand|mir
  nie wieder anders|besser|gut .. werden|wird
  wüsste nicht wie .. anders|weiter|besser
  den ausweg .. gesucht|nicht|gefunden
  da kommt .. nix|nichts .. mehr|nach
  kein leben mehr|$
  ist das kein leben
  wie ein .. radio|gerät|ruine|haus .. keiner|niemand|leer
  kein .. danach|morgen|hinterher|später
  auf mich|uns wartet|kommt nichts|keiner|nix
  kein|keinen|keine|ohne|jede|alle|jeden|jedwede ausweg|hoffnung|zukunft|perspektive|sinn|zuversicht|licht|weg|morgen|chance_mehr|tür|ende_in_sicht|ziel|land .. mehr|für_mich|verloren|sehe|da|gibt|$|auf|geht|weg|in_sicht
  hoffnung .. verloren|aufgegeben|weg|keine|gestorben|tot|aus
  hoffnungslos $
  so|alles|völlig hoffnungslos
  ausweglos*|aussichtslos .. ist|alles|lage|situation|und|mein
  seh|sehe|sieh|seh' .. keinen|keine|kein|nichts .. mehr|ausweg|sinn|zukunft|weg|licht|land
  alles .. ist|is|sinnlos|umsonst|aus|vorbei|zu_spät|verloren|schwarz|dunkel|grau|leer|kaputt|egal .. sinnlos|umsonst|aus|vorbei|schwarz|dunkel|leer|verloren|egal|kaputt
  alles schwarz|dunkel|sinnlos|umsonst|verloren|hin|aus|vorbei|leer
  sinnlos .. alles|leben|ist|und|das|hier
  leben .. vorbei|verpfuscht|verpasst|gelaufen|aus|kaputt|sinnlos|zu_ende|leer|nichts|umsonst|ruine
  vorbei .. für_mich|mit_mir|leben
  für mich .. vorbei|nichts|gar_nichts|aus|keine|keinen|kein|gelaufen|nirgends|gibts|kommt|wird .. mehr|gibt|platz|vorbei|nichts
  für so einen|eine .. kommt|gibt|nichts
  nichts|nix|nie .. wird|ändert|hilft|bringt|kommt|bessert|geht|lohnt .. mehr|besser|was|sich|nach|für_mich|gut
  nichts hilft|mehr|kommt
  wird|wirds .. nie|nicht|nimmer|nichts|gar_nichts .. mehr|besser|gut|anders
  nie|nicht|nimmer mehr? .. besser|gut|anders|aufwärts|weiter|raus .. wird|werden|geht|$
  hört|geht .. nicht|nie .. auf|vorüber|vorbei|weiter|weg
  kein ende|licht|ausgang|danach|entkommen|zurück|land
  weiter geht es|gehts nicht
  geht nicht mehr|vorüber|weiter
  aufgegeben .. hab|habe|mich|innerlich|alles
  geb|gebe|gib mich|alles .. auf
  ich gebe|geb auf $
  gefangen|eingesperrt|festgefahren|in_der_falle|eingemauert
  ohne tür|ausgang|ausweg|ende
  wand|mauer .. nur|da|innen|vor|ganz
  loch|grube|abgrund|tunnel|sumpf .. raus|tief|kein|nicht|schwarz
  fünf jahre ... kein|keine|nichts|mauer|wand
  zukunft .. leer|schwarz|nichts|keine|tot|wand|vorbei|gibt
  glaub|glaube .. an_nichts|nicht_mehr|nimmer|nichts_mehr .. mehr|daran|nichts
  aufgehört|hör_auf|höre_auf .. zu .. hoffen|glauben|beten|warten|träumen|kämpfen
  verzweif* .. ich|bin|nur|allem|und|total
  bin|so|völlig|nur verzweifelt
  nur|reine|vor|aus verzweiflung
  am|an_dem ende .. mit|meiner|meine kraft|kräfte|nerven|geld|mir|allem
  ich bin am ende
  bin .. am_ende|verloren|gescheitert|erledigt|ein_wrack|ertrink*|gestrandet|eine_ruine|ein_hoffnungsloser|zerrieben
  untergeh*|unterge*|ertrink*|ersauf*|versink*|absauf*
  wo soll|kann|sollen .. hin
  was soll .. noch|das_alles|ich_noch|werden
  wozu .. noch|das_alles|überhaupt|alles|$
  wofür .. noch|das_alles|überhaupt|$|aufsteh*
  grund .. aufzustehen|zum_aufstehen|zum_weitermachen|weiterzu*|zu_leben .. mehr|kein*|such
  keinen|kein grund .. mehr|zum|aufzu*|weiter*|zu
  woraus|was .. rest .. leben|leben_bestehen
  rest .. meinem|meines leben|lebens
  zu spät .. für_mich|alles
  bringt .. alles|eh|doch|ja nichts|nix .. mehr
  alles verloren
  verloren .. alles|komplett|völlig|total
  tür|türen|türn .. zu|verschlossen
  nirgends .. mehr|etwas|hin|platz
`;
