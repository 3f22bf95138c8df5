import type { WordGroups } from '#lib/text/phrase.ts';

/** German words that stand for each other in the lists beside this one. */
export const germanGroups: WordGroups = {
  ich: `ich, i, ick, isch, und, dann, jetzt, jetz, heute, das, werde, will, so`,
  'end-myself': `bring|bringe|umbringe|töte|erschieß|erschieße|erhäng|erhänge|häng|hänge|ertränk|ertränke|vergifte|schmeiß|schmeiße|werf|werfe|stürz|stürze|stürz|leg|lege mich|mi|mir .. um|auf|vor|von|aus|unter|ins|in|vom|weg|selber|selbst|dann
      mich|mi um|umbringen|umbringe|umbring|töten|erschießen|erhängen|aufhängen|aufhänge|ertränken|vergiften|umzubringen|unaliven|wegmachen|auslöschen|abschalten|erschieße|erhänge|zu_töten|aufzuhängen|zu_erschießen|umgebracht|kill|killen
      mir das leben|läbe nehmen|nehme|nehm|nimm|zu_nehmen|genommen|nahme
      nehm|nehme|nimm ich? mir|ma .. das leben
      bring|bringe|häng|hänge|erschieß|erschieße ich mich .. um|auf|selbst
      mach|mache ich .. schluss .. mit_allem|mit_mir|für_immer
      schluss mach|mache|machen|gmacht|mit_allem|zu_machen, schluss mit allem|mir
      mach|mache schluss .. mit_allem|mit_mir|heute|morgen|für_immer|endgültig, mach schluss $
      mein leben|dem leben|meinem leben|dem ganzen|dem allem .. beenden|ende|zu_ende|ein_ende|wegwerfen|zu_beenden
      selbstmord|suizid begehen|machen|begeh|begehe, aus dem leben scheide|scheiden, es beenden|beende|zu_beenden, beende es|das|alles, ein ende mach|machen|setzen|bereiten, in den tod gehen|geh, vor den|nen|einen|die zug|lkw|bahn|sbahn|ubahn, von der|einer brücke|vom dach|turm|balkon|hochhaus .. spring|springe|springen|stürz*, spring|springe|springen .. runter|vom|von|vor|aus, die pulsadern, die adern
      drah|draht mi|mich ham|heim|hoam, alle tabletten, die ganze packung`,
  soon: `heute, heut, heit, hüt, heute nacht, heute abend, heut nacht, heut abend, morgen, morgen früh, übermorgen, jetzt, jetz, jez, gleich, bald, am wochenende, diese nacht|woche, nachher, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, am montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag, wenn alle|alles|sie|er|keiner|meine, sobald, danach, noch heute, 2nite, zum wochenende, in der nacht, wenns dunkel`,
  tot: `tot, gestorben, gschtorbe, nicht mehr da, nicht mehr hier, nicht mehr am leben, weg, unter der erde, im grab, begraben, nimmer da, nicht mehr auf der welt|dieser_welt, nicht mehr auf welt, nicht mehr auf der erde, nicht mehr, nicht mehr leben`,
  tabletten: `tabletten, tablettn, pillen, tropfen, medikamente, schlaftabletten, schlafmittel, insulin, morphium, schmerzmittel, packung, packungen, schachtel, blister, ampullen, dosis, medis`,
  rand: `brücke, brückengeländer, dach, dachkante, geländer, rand, sims, kante, gleis, gleisen, gleise, bahnsteig, klippe, balkon, fenster, fensterbrett, fluss, see, stausee, elbe, rhein, donau, isar, spree, inn, wasser, parkdeck, parkhaus, turm, talbrücke, bahnübergang, schiene, schienen, hochhaus, wehr, main, neckar, weser, ufer, steilküste, schranke`,
  alle: `alle, allen, alles, sie, ihnen, meine familie, meiner familie, die familie, der familie, die kinder, den kindern, meine kinder, meinen kindern, meine frau, meiner frau, mein mann, meinem mann, meine eltern, meinen eltern, mama, papa, mutter, mutti, vati, vater, andere, anderen, andre, allen anderen, jeder, jedem, die welt, der welt, ihr, euch, du, dir, er, ihm, ihr, der kleine, die kleine, jemand`,
  nobody: `niemand, niemanden, niemandem, keiner, keinen, keinem, kein mensch, kein schwein, koana, kaner, keine sau`,
  'nicht-sein': `sterben|sterbe|tot|tod|totsein|suizid|selbstmord|umbringen|umbringe|umzubringen|unaliven, nicht|nie mehr|wieder aufwachen|aufwache|aufzuwachen|leben|da_sein|existieren|hier_sein, nicht aufwachen|aufzuwachen|existieren, das leben nehmen|zu_nehmen, schluss machen|zu_machen|mache, alles beenden|zu_beenden, weg sein, meine|meiner eigene? beerdigung, vor|von|vom|auf|unter den|die|das|der|einen zug|brücke|dach|gleis|gleise|bus|lkw|balkon, springen|spring, ende setzen|machen, mich|es nicht|nimmer mehr gäbe|gäb`,
  haltung: `will|wollte|möchte|wünsche|wünsch|wünschte|hoffe|hoff|bete|denke|denk|dachte|gedacht|gedanke|gedanken|stelle_mir|stell_mir|vorstelle|vorstellen|träume|frage_mich|frag_mich|sehne|sehnsucht|wäre|wär|beneide|verstehe|versteh|stimme|kopf|erleichterung|ruhe|frieden|besser|einfacher|lieber|egal|dürfte|könnte, hätte|hätt nichts dagegen, keine angst, nichts dagegen, google|googel|gegoogelt, drang|drängt, müde|satt`,
  mich: `ich|mich|mir|i|mi, mein kopf|leben, meine beerdigung`,
  mittel: `strick|seil|schlinge|tabletten|pillen|schlaftabletten|klinge|rasierklinge|gewehr|pistole|messer|brücke|dach|gleise|insulin|abgase`,
  'nah-bei': `neben|vor mir, in der hand, gekauft|besorgt|bestellt|ausgesucht|geknotet, heute nacht|abend, traue|trau mir nicht, genug|genügend, ganze packung|schachtel, schwindlig|benommen`,
};
