import type { Phrases } from '#lib/text/phrase.ts';

/** German ways to call oneself worth nothing. */
export const germanWorthless: Phrases = `
  nicht|ned wert .. nicht_mal|papier|$
  papier .. nicht .. wert
  bin .. das|ein|nur .. loch|nichts|abfall|ballast|nummer|null|niemand
  ich bin .. null|luft|nichts|das_letzte|der_letzte_dreck
  so einer|eine wie ich
  nur|bloß noch eine|ein .. die|das|der .. verbraucht|kostet|stört
  wertlos*|nutzlos*|unnütz*|überflüssig*|unbrauchbar*|unwürdig|minderwertig .. bin|ich|fühl*|mensch|und|$|wie|für|alle|mich
  bin|fühle|komm_mir|ich_bin .. wertlos|nutzlos_wie|unnütz|überflüssig|unbrauchbar|nichts|ein_nichts|niemand|müll|abfall|dreck|schutt|abschaum|ein_versager|ausschuss|schrott|nichts_wert|unfähig_zu|zu_nichts|falsch|verkehrt|ein_fehler|das_problem|ungewollt|ein_loser|ein_loch|luft
  nichts|nix|keinen|gar_nichts wert
  zu nichts .. nutze|gut|mehr|nütze|taug*
  taug|tauge|tauge .. zu_nichts|nichts
  <nobody> .. braucht|will|wollen|liebt|mag|vermisst|interessiert|würde|bräuchte|haben .. mich|mi|nach_mir|so_einen|mehr
  mich|mi braucht|will|liebt|mag|vermisst|sieht|würde .. <nobody>
  <nobody> .. mich|mi .. will|braucht|vermisst|liebt|haben_will|mag
  hass|hasse|ekel|ekle|verachte|verabscheu* .. mich|mi|vor_mir|mich_selbst|selber|an_mir|mich_dafür
  ekel .. mich|vor|an_mir
  kann mich .. selbst|selber|nicht .. sehen|ertragen|leiden|riechen
  mich selbst|selber nicht .. mehr|ertragen|aushalt*
  ich .. selbst|selber .. das_problem|schuld_an_allem
  versager .. bin|ich|auf|in|ganze*|totale*
  alles .. was_ich|mach|mache|anfass*|berühr* .. kaputt|falsch|schief
  verdien|verdiene .. nichts|es_nicht|das_nicht|kein|keine|niemanden
  platzverschwendung|luftverschwendung
  keinen|kein nutzen|wert|zweck|platz .. mehr|für|hab|$
  schande .. für|bin|familie
  wie .. müll|ein_gerät|abfall|möbel|schrott|regenschirm ... keiner|braucht|weg*|entsorgt|abholt
  keiner|niemand .. abholt|aufhebt|behält
  nur|bloß noch .. person|ding|esser|kostenfaktor|nummer|platzhalter|last
`;
