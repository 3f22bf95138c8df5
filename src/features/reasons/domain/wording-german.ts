import type { Wording } from './wording.ts';

/** What employers write in German. */
export const germanWording: Wording = {
  'says-closed':
    /(stelle|position|ausschreibung|vakanz)[^.]{0,60}(nicht (mehr )?besetz|gestrichen|zurückgestellt|zurückgezogen|aufgehoben|eingefroren|pausiert|auf eis)|einstellungsstopp|besetzungsverfahren (wurde )?(eingestellt|abgebrochen|aufgehoben)/i,
  'says-inside-hire':
    /\b(haus)?intern(e|en|er|es)? (bewerb|kandidat|besetz|kolleg|nachfolg|lösung)|\b(haus)?intern (zu )?(be|ge|ver)(setzt|setzen|geben)/i,
  'says-condition':
    /(arbeitserlaubnis|aufenthaltstitel|führerschein|visum|sicherheitsüberprüfung|wohnort|zu weit)[^.]{0,80}(voraussetz|erforderlich|benötig|nicht|entfernt|fehl)|(voraussetz|erforderlich|benötig|fehl)[^.]{0,60}(arbeitserlaubnis|aufenthaltstitel|führerschein|visum)/i,
  'says-terms':
    /(gehalt|vergütung|lohn)[^.]{0,80}(übersteig|über unser|zu hoch|nicht (erfüllen|entsprechen|realisier)|außerhalb|rahmen)/i,
  'says-qualification':
    /^(?!.*(besser|eher|genauer|noch mehr)).*(suchen|suchten|benötigen|brauchen|voraussetz|fehlt|fehlen|fehlende)[^.]{0,60}(abschluss|ausbildung|studium|erfahrung|kenntnisse|qualifikation|zertifi)[^.]{0,10} (in|mit|als|im|zum|zur)\b/i,
  'says-too-experienced': /überqualifiziert|unterforder|zu erfahren/i,
  'says-test-result':
    /(test|prüfung|ergebnis|punkte)[^.]{0,60}(nicht (bestanden|erreicht|ausreich)|mindestpunktzahl|bestehensgrenze|unter der)/i,
  'says-check':
    /(referenz|zeugnis|führungszeugnis|überprüfung|angaben)[^.]{0,60}(nicht bestätig|abweich|unstimmig)/i,
  'offer-taken-back': /angebot[^.]{0,30}(zurückziehen|zurückgezogen|zurücknehmen)/i,
  'names-skill':
    /(kenntnisse|erfahrung|erfahrungen) (in|mit|im) [^.]{0,60}(fehl|nicht ausreich|vermiss|nicht erkenn|zu wenig)|(fehl\w*|vermiss\w*|zu wenig)[^.]{0,30}(kenntnisse|erfahrung(en)?) (in|mit|im) /i,
  'says-filled':
    /(stelle|position)[^.]{0,40}(bereits|inzwischen|mittlerweile|schon)[^.]{0,20}(besetzt|vergeben)/i,
  'says-someone-ahead':
    /(knapp|sehr eng|ausschlag|engere[nr]? (wahl|auswahl)|zweite wahl|ein wenig mehr|etwas mehr)/i,
  'keep-in-touch':
    /(gerne?|würden uns freuen)[^.]{0,60}(in (kontakt|verbindung) bleiben|auf sie zukommen|wieder (sprechen|hören))/i,
  'says-interview':
    /(im|in dem|während des) (gespräch|interview|vorstellungsgespräch)[^.]{0,60}(gefehlt|vermisst|gewünscht|unklar|nicht überzeug)/i,
  'says-fit': /(ins team pass|passung zum team|kulturell)/i,
  boilerplate:
    /(besser|eher|genauer|noch mehr|näher)[^.]{0,40}(entspr|pass|erfüll|übereinstimm)|(viele|zahlreiche|große anzahl|vielzahl)[^.]{0,30}bewerb|ander(e|en|er|erseits)? (bewerb|kandidat)|nach sorgfältiger prüfung|keine (wertung|bewertung)|leider nicht berücksichtig/i,
};
