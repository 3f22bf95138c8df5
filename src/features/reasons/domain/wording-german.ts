import type { Wording } from './wording.ts';

/** What employers write in German. */
export const germanWording: Wording = {
  'says-closed': [
    /(stelle|position|ausschreibung|vakanz)[^.]{0,60}(nicht (mehr )?besetz|gestrichen|zurückgestellt|zurückgezogen|aufgehoben|eingefroren|pausiert|auf eis)|einstellungsstopp|besetzungsverfahren (wurde )?(eingestellt|abgebrochen|aufgehoben)/i,
    /(stelle|position|ausschreibung|projekt|haushalt|budget|mittel)[^.]{0,60}(gibt es[^.]{0,20}nicht mehr|entfällt|entfallen|weggefallen|fällt weg|gekürzt|gesperrt|nicht (mehr )?(bewilligt|finanziert|genehmigt|verlängert))|(einstellungen|neueinstellungen|verfahren|suche|besetzung)[^.]{0,40}(gestoppt|ausgesetzt|eingestellt|abgebrochen|eingefroren|ruht|ruhen)/i,
    /(niemanden|keine\w*)( \w+){0,2} (mehr )?(einstellen|einzustellen|eingestellt|besetzen)|(schließ\w+|schliessen)[^.]{0,40}(filiale|laden|standort|abteilung|werk|etage)|(filiale|standort|abteilung|werk)[^.]{0,40}(geschlossen|schließ)/i,
    /(praxis|betrieb|geschäft|firma|hof|laden)[^.]{0,40}(ab(zu)?geben|verkauft|verkaufen|aufgeben|aufzugeben|übergeben)|(antrag|förderung|zuschuss|projekt)[^.]{0,40}(abgelehnt|nicht bewilligt|ausgelaufen)/i,
  ],
  'says-inside-hire': [
    /\b(haus)?intern(e|en|er|es)? (bewerb|kandidat|besetz|kolleg|nachfolg|lösung)|\b(haus)?intern (zu )?(be|ge|ver)(setzt|setzen|geben)/i,
    /^(?=.*(besetz|vergeben|entschieden|übern\w+|erhalten|bekommen|anvertraut|befördert|vorrang)).*(aus (dem eigenen haus|den eigenen reihen|unserem (haus|team))|(mitglied|mitarbeiter(in)?|kolleg(e|en|in)|auszubildende[rn]?|aushilfe|werkstudent(in)?)\b[^.]{0,30}(unser(er|em|es)|aus (der|dem)|im haus|eigenen)|unser(e|en|er)? (\w+ )?(mitarbeiter|kolleg|auszubildende|aushilfe|werkstudent|praktikant))/i,
    /(versetzungswunsch|umsetzung|wechselwunsch|wechselwünsche|konzernintern|hausintern)/i,
    /(neffe|nichte|cousin\w*|sohn|tochter|schwager|schwägerin|bruder|schwester)[^.]{0,60}(übern\w+|stelle|anfäng\w*|fängt|einsteig\w*|bekommt|bekommen)/i,
  ],
  'says-condition': [
    /(arbeitserlaubnis|aufenthaltstitel|führerschein|visum|sicherheitsüberprüfung|wohnort|zu weit)[^.]{0,80}(voraussetz|erforderlich|benötig|nicht|entfernt|fehl)|(voraussetz|erforderlich|benötig|fehl)[^.]{0,60}(arbeitserlaubnis|aufenthaltstitel|führerschein|visum)/i,
    /(approbation|berufserlaubnis|berufsanerkennung|anerkennung|zulassung|sachkunde\w*|fahrerlaubnis|registrierung|beeidigung|vereidig\w+|gesundheitszeugnis|arbeitsgenehmigung)[^.]{0,80}(voraussetz|erforderlich|zwingend|benötig|nicht|fehl|abgelaufen|noch aus|dürfen|ohne)|\bohne( \w+){0,3} (approbation|berufserlaubnis|anerkennung|zulassung|sachkunde\w*|führerschein|schein|registrierung|arbeitserlaubnis)/i,
    /(gesetzlich|von rechts wegen|vorschrift\w*|die versicherung)[^.]{0,60}(nur|dürfen|nicht|muss|müssen)|(vor ort|in der nähe|in der region|am ort)[^.]{0,30}(wohn\w+|leb\w+)/i,
    /gültige[rns]?[^.]{0,40}(nötig|notwendig|benötig\w*|brauchen|erforderlich|voraussetzung)|(benötig\w*|brauchen|nötig|erforderlich)[^.]{0,40}gültige/i,
  ],
  'says-terms': [
    /(gehalt|vergütung|lohn)[^.]{0,80}(übersteig|über unser|zu hoch|nicht (erfüllen|entsprechen|realisier)|außerhalb|rahmen)/i,
    /(arbeitszeit\w*|teilzeit|vollzeit|anwesenheit|präsenz|vor ort|homeoffice|eintritts?(termin|datum)|startdatum|beginn|kündigungsfrist|stunden|schicht\w*|wochenend\w*|samstag\w*|sonntag\w*)[^.]{0,80}(geht es[^.]{0,20} nicht|nicht (möglich|machbar|zusammen|einig|vereinbar|ermöglichen|anpassen|darstell|verzicht|anbieten|übereink)|zu (spät|wenig|lang|weit)|auseinander|keine einigung)/i,
    /(gehalt\w*|vergütung|vorstellung\w*|wunsch|stundensatz|tagessatz)[^.]{0,60}(budget|weit auseinander|nicht zusammen|mehr als|obergrenze|deckel|lücke|überschreit|spielraum)|(budget|obergrenze|mehr als)[^.]{0,40}(gibt|geben|reicht|bewillig)[^.]{0,30}(nicht|kein)/i,
  ],
  'says-qualification': [
    /^(?!.*(besser|eher|genauer|noch mehr)).*(suchen|suchten|benötigen|brauchen|voraussetz|fehlt|fehlen|fehlende)[^.]{0,60}(abschluss|ausbildung|studium|erfahrung|kenntnisse|qualifikation|zertifi)[^.]{0,10} (in|mit|als|im|zum|zur)\b/i,
    /(erfahrung\w*|praxis|kenntnisse|qualifikation)[^.]{0,40}(fehlt|fehlen|bringen sie (noch )?nicht|noch nicht (mit|vorhanden)|nicht ausreich)|(fehlt|fehlen)( \w+){0,4} (erfahrung|praxis|kenntnisse|qualifikation|abschluss)/i,
    /(suchen|brauchen|benötigen)[^.]{0,40}(jemand\w*|eine person|menschen)[^.]{0,60}(bereits|schon|erfahrung|mitbring)|(haben|hatten) sie (bisher|bislang|noch)( \w+){0,3} (nicht|nie|keine)|mindestens (zwei|drei|vier|fünf|sechs|\d+) jahre/i,
  ],
  'says-too-experienced': [
    /überqualifiziert|unterforder|zu erfahren/i,
    /unterfordert|langweil\w+|zu (klein|eng|wenig)( \w+){0,3} für sie|mehr erfahrung (mit|als) (wir|die stelle)/i,
    /(bald|schnell|in (wenigen|ein paar|sechs) monaten)[^.]{0,40}(weiterziehen|etwas anderes|weg sein)/i,
  ],
  'says-test-result': [
    /(test|prüfung|ergebnis|punkte)[^.]{0,60}(nicht (bestanden|erreicht|ausreich)|mindestpunktzahl|bestehensgrenze|unter der)/i,
    /(probe\w*|arbeitsprobe|aufgabe|einstellungstest|eignungstest|prüfung|test)[^.]{0,50}(nicht (bestanden|geschafft|erreicht|gelungen)|durchgefallen|unter (der|dem))/i,
  ],
  'says-check': [
    /(referenz|zeugnis|führungszeugnis|überprüfung|angaben)[^.]{0,60}(nicht bestätig|abweich|unstimmig)/i,
    /(referenz\w*|führungszeugnis|überprüfung|auskunft|zeugnisse|unterlagen)[^.]{0,60}(eintrag|negativ|nicht (zufrieden|überein|bestätig|vorgelegt)|widerspr|abweich|unstimmig|bedenken)|(angaben|daten)[^.]{0,60}(nicht überein|stimmen nicht|weichen ab|widersprech)/i,
  ],
  'offer-taken-back': [/angebot[^.]{0,30}(zurückziehen|zurückgezogen|zurücknehmen)/i],
  'names-skill': [
    /(kenntnisse|erfahrung|erfahrungen) (in|mit|im) [^.]{0,60}(fehl|nicht ausreich|vermiss|nicht erkenn|zu wenig)|(fehl\w*|vermiss\w*|zu wenig)[^.]{0,30}(kenntnisse|erfahrung(en)?) (in|mit|im) /i,
  ],
  'says-filled': [
    /(stelle|position)[^.]{0,40}(bereits|inzwischen|mittlerweile|schon)[^.]{0,20}(besetzt|vergeben)/i,
    /(plätze|stellen|stelle|vakanz|position)[^.]{0,40}(alle )?(vergeben|besetzt werden|ist (schon )?weg)|(jemanden|jemand) (gefunden|eingestellt)/i,
  ],
  'says-someone-ahead': [
    /(knapp|sehr eng|ausschlag|engere[nr]? (wahl|auswahl)|zweite wahl|ein wenig mehr|etwas mehr)/i,
    /\bgleichauf\b|um haaresbreite|kopf an kopf|(minimal|hauchdünn)\w*|zwischen (ihnen|dir) und (einer|einem)/i,
  ],
  'keep-in-touch': [
    /(gerne?|würden uns freuen)[^.]{0,60}(in (kontakt|verbindung) bleiben|auf sie zukommen|wieder (sprechen|hören))/i,
    /(freuen|gern\w*|unbedingt)[^.]{0,60}(in kontakt|wieder (melden|bewerben)|nächste (stelle|runde)|noch einmal (sprechen|melden))/i,
  ],
  'says-interview': [
    /(im|in dem|während des) (gespräch|interview|vorstellungsgespräch)[^.]{0,60}(gefehlt|vermisst|gewünscht|unklar|nicht überzeug)/i,
    /(gespräch|präsentation|vortrag|antworten|probetag|probearbeit\w*|lehrprobe|rollenspiel)[^.]{0,80}(vage|unklar|unsicher|zu allgemein|unstrukturiert|nicht überzeug|wenig vorbereit|unvorbereitet|blieb\w* (offen|hinter))|(vermiss\w+|gewünscht|gefehlt)[^.]{0,40}(beispiel\w*|vorbereitung|struktur|klarheit|empfehlung)|(vorbereitung|struktur|klarheit|beispiele)[^.]{0,40}(gefehlt|vermisst|gewünscht)/i,
  ],
  'says-fit': [/(ins team pass|passung zum team|kulturell)/i],
  'says-gone-before': [
    /(bereits|schon|inzwischen)[^.]{0,40}(besetzt|vergeben|entschieden|weg)[^.]{0,40}(bevor|als|ehe) (ihre|sie|wir|ich|deine)|(bevor|ehe|als) (ihre|deine) (bewerbung|unterlagen|mail)[^.]{0,60}(besetzt|vergeben|abgeschlossen|entschieden)|(anzeige|ausschreibung|inserat)[^.]{0,50}(vergessen|noch (online|nicht)|versehentlich|herauszunehmen)|vergessen[^.]{0,20}(anzeige|ausschreibung|inserat)/i,
    /(hat|haben)[^.]{0,40}(schon|bereits|am \w+tag|letzte woche) (angefangen|begonnen)/i,
  ],
  'says-path': [
    /(sorge|bedenken|befürcht\w+|unsicher|zweifel\w*|zögern|vorsicht\w*|risiko)[^.]{0,100}(lücke|pause|auszeit|wechsel\w*|kurze\w* (stationen|zeiten|anstellung\w*)|branchenwechsel|quereinst\w+|bleiben|wieder (gehen|verlassen)|elternzeit)|(lücke|auszeit|häufige\w* wechsel|kurze\w* stationen|quereinst\w+)[^.]{0,80}(sorge|bedenken|unsicher|zweifel|zöger|risiko)/i,
    /(jahre|monate|zeit)\b[^.]{0,20}(ohne|außerhalb|fern)[^.]{0,30}(beschäftigung|arbeit|beruf|job)[^.]{0,80}(nachdenklich|nicht sicher|unsicher|zweifel|zöger|bedenken|sorge)/i,
    /(bedenken|zweifel|sorge|fragen)[^.]{0,50}(lebenslauf|werdegang|stationen|wechsel|lücke)|(häufige|viele) (stellen|arbeitgeber)?wechsel/i,
  ],
  'says-unread': [
    /nicht[^.]{0,20}(alle|jede)[^.]{0,30}(bewerbung|unterlagen)[^.]{0,30}(sichten|lesen|prüfen|ansehen)|(alle|jede)[^.]{0,10}bewerbung(en)?[^.]{0,30}nicht[^.]{0,20}(sichten|lesen|prüfen|ansehen)/i,
  ],
  'says-not-shown': [
    /(aus|in) (ihren|den|deinen|ihrem|dem|deinem) (unterlagen|bewerbungsunterlagen|lebenslauf|anschreiben)[^.]{0,80}(nicht|kaum) (\p{L}+ )?(hervor|ersichtlich|erkenn|deutlich|klar)/iu,
  ],
  'says-unreadable': [
    /(link|datei|anhang|anlage|portfolio|mappe|lebenslauf|dokument)\w*[^.]{0,60}(nicht (öffnen|geöffnet|lesbar|laden|abrufbar|funktion)|leer|beschädigt|funktioniert\w* nicht)/i,
    /(link|ordner|datei|portfolio|mappe)\w*[^.]{0,40}(passwort|zugriff|gesperrt|abgelaufen|freigegeben)/i,
  ],
  'says-divided': [
    /(uneinig|nicht einig|geteilter meinung|gespalten|kein\w* (konsens|einigkeit|einstimmig)|nicht einstimmig|chemie[^.]{0,20}(nicht|gefehlt))/i,
    /(letzte wort|(einer|eine|einem|zwei|manche) von uns[^.]{0,60}(anders|dagegen|nicht überzeugt)|sah(en)? (es|das) anders)/i,
  ],
  boilerplate: [
    /(besser|eher|genauer|noch mehr|näher)[^.]{0,40}(entspr|pass|erfüll|übereinstimm)|(viele|zahlreiche|große anzahl|vielzahl)[^.]{0,30}bewerb|ander(e|en|er|erseits)? (bewerb|kandidat)|nach sorgfältiger prüfung|keine (wertung|bewertung)|leider nicht berücksichtig/i,
  ],
};
