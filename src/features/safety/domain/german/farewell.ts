import type { Phrases } from '#lib/text/phrase.ts';

/** German ways to take leave and to put things in order for good. */
export const germanFarewell: Phrases = `
  tschüss|tschüs|ade|lebt|leb|lebwohl|adieu|servus|pfiat*|machts|mach|macht's .. wohl|alle|kleine_app|welt|für_immer|gut|euch|zusammen
  machts gut
  lebt|leb wohl
  abschied .. von|nehm*|brief|für_immer|genommen
  abschiedsbrief*|abschiedsnachricht
  wenn|falls|bis .. ihr|du|jemand|sie|wer|das .. das|dies|diese|den_brief .. liest|lest|lesen|lests|findet|find*
  wer|wenn_ihr das .. liest|findet
  brief|briefe|zettel|umschlag|nachricht|brieflein .. für|an|liegt|liegen|unterm|auf|im .. liegt|mama|tisch|meine|die_kinder|schwester|schublade|mich
  brief|briefe|umschlag|zettel|zeilen .. an|für|geschrieben|liegt|liegen
  sagt|sag|sagts|richtet|bitte .. mama|ihr|ihm|ihnen|meiner|meinem|den_kindern|allen|papa|dass .. lieb*|leid|nicht|hab
  sag|sagt .. ich|sie|er ... geliebt|lieb|hab|nicht_schuld
  es tut mir? leid mama|papa|mutti|kinder|schatz|alle|an_alle|euch|mutter|vati
  verzeiht|verzeih|vergebt|vergib|entschuldige|entschuldigt|verzeihung .. mir|mama|papa|alle|bitte
  ihr|du|er|sie|niemand|keiner|euch|dich|ihn trifft|kann|könnt|hätte*|seid|seit|bist|ist|konnte .. schuld|nichts_dafür|nichts_tun|nichts_ändern|keine
  keine|keinen|nicht .. schuld|vorwurf|vorwürfe .. mach*|euch|ihm|ihr|dran
  keinen|keine vorwurf|vorwürfe|schuld
  danke|dank .. für_alles|ihr|alles|dass_du|an_alle ... war|warst|tschüss
  danke für alles
  passt|pass|kümmert|kümmert's|schaut .. auf|um .. die|den|mein*|hund|katze|kater|mama|sie|ihn|auf
  kümmert sich|euch|um .. um
  hab|habe|hob .. geschenkt|verschenkt|vermacht|weggegeben|gegeben ... warum|gefragt|kamera|rad|uhr|ring|gitarre|werkzeug|schlüssel|fahrrad|laptop
  verschenk*|weggegeben .. alles|mein|meine
  warum|wieso hat|fragt|fragte|gefragt .. keiner|niemand
  gefragt hat .. keiner|niemand
  wissen|ahnt|ahnen|wissens|merken nicht|noch_nicht warum|dass
  sie wissen|werden .. nicht|verstehen|wissen
  schlüssel|katze|hund|kater|hamster|hühner|fische|pferd|wellensittich .. hängt|hängen|ist|sind|bei|beim|zu|zur|versorgt|nachbar*|genug .. nachbar*|schwester|moni|bruder|bei|futter|tierheim
  versicherungen|papiere|unterlagen|testament|vollmacht|ordner|passwörter|pin|sparbuch .. liegen|liegt|ist|sind|gemacht|unterschrieben|im|geschrieben|bereit|auf_dem
  testament|begräbnis|grab .. geschrieben|bezahlt|gemacht|ausgesucht|geregelt|fertig|unterschrieben
  alles .. geregelt|in_ordnung_gebracht|bezahlt $
  mir ins grab
  extra futter
  nur dass jemand|ihr weiß|wisst
  heute .. für_alle|noch_mal|alle_noch_einmal .. gekocht|angerufen|besucht|umarmt
  noch .. einmal|ein_mal|ein_letztes_mal .. gesehen|umarmt|gestreichelt|besucht|angerufen|extra|gekocht
  hat nichts mit euch|dir|ihm|ihr
  in liebe eure|euer|deine|dein
`;
