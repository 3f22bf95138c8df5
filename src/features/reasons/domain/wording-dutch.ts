import type { Wording } from './wording.ts';

/** What employers write in Dutch. */
export const dutchWording: Wording = {
  'says-closed': [
    /(vacature|functie|positie|rol)[^.]{0,60}(ingetrokken|geannuleerd|bevroren|gepauzeerd|komt te vervallen|vervallen|stopgezet|uitgesteld|on hold)|vacaturestop/i,
    /(vacature|functie|positie|baan|plek|werving|procedure|budget|subsidie|financiering)[^.]{0,60}(bestaat niet (meer|langer)|geschrapt|gestopt|gestaakt|niet (meer )?(ingevuld|doorgaat|vervuld|toegekend|verlengd)|gaat niet door|weggevallen|verdwijnt|opgeheven)|(?<!unaniem[^.]{0,20})(nemen|wordt|worden)[^.]{0,15}(niemand|geen)[^.]{0,20}(aan|aangenomen)|wervingsstop|personeelsstop|(filiaal|winkel|vestiging|afdeling)[^.]{0,30}(sluit|gesloten)/i,
    /(praktijk|bedrijf|zaak|winkel)[^.]{0,40}(verkopen|verkocht|overdragen|stopt|stoppen)|(subsidie|aanvraag)[^.]{0,40}(afgewezen|niet toegekend)/i,
  ],
  'says-inside-hire': [
    /\bintern(e)? (kandidaat|sollicitant|medewerker|collega|invulling)|\bintern (ingevuld|vervuld|opgevuld|opgelost)/i,
    /(boventallig|overtallig|herplaats\w*|doorgeschoven|eigen gelederen|van binnenuit|voorrang (gekregen|voor|op)|(eigen (medewerker|collega|personeel|mensen)|(collega|medewerker|stagiair\w*|uitzendkracht|invaller) (van|uit|die|bij|binnen) (ons|onze|de|al|hier))[^.]{0,60}(gekregen|gekozen|benoemd|vervul\w*|overgenomen|doorstroom\w*|neemt|gaat|aangenomen))/i,
    /(neef|nicht|zoon|dochter|zwager|broer|zus) van (de|onze)[^.]{0,60}(krijg\w*|begin\w*|neemt|gaat|baan|plek)|overplaatsing/i,
  ],
  'says-condition': [
    /(werkvergunning|verblijfsvergunning|rijbewijs|visum|woonplaats|reisafstand|te ver)[^.]{0,80}(vereist|nodig|niet|voorwaarde|groot|ontbreek)|(vereist|nodig|ontbreek)[^.]{0,60}(werkvergunning|rijbewijs|visum)/i,
    /(registratie|beëdig\w*|big-registratie|bevoegdheid|vergunning|certificaat|vca|diploma-erkenning|register)[^.]{0,60}(vereist|verplicht|ontbreek\w*|nodig|verlopen|nog niet|voorwaarde)|\b(wettelijk|volgens de wet|de verzeker\w+)[^.]{0,60}(alleen|mogen|niet|moet)|\bmogen (wij|we)[^.]{0,20}alleen|zonder( \w+){0,3} (registratie|vergunning|rijbewijs|bevoegdheid|certificaat)|(in de buurt|in de regio|dichterbij|ter plaatse)[^.]{0,20}wo(on|nen)/i,
    /geldige?[^.]{0,30}(nodig|vereist|verplicht)|(nodig|vereist|verplicht)[^.]{0,30}geldige?/i,
  ],
  'says-terms': [
    /(salaris|beloning|uurtarief)[^.]{0,80}(boven|hoger|te hoog|niet (aansluit|haalbaar|mogelijk)|buiten|budget)/i,
    /(uren|deeltijd|fulltime|voltijd|parttime|werktijden|startdatum|opzegtermijn|thuiswerk\w*|op kantoor|aanwezigheid|dienst(en|rooster)|weekend\w*|beschikbaar\w*)[^.]{0,70}(niet (mogelijk|haalbaar|lukt|passend|verenigbaar|aansluit\w*|rond)|lukt (ons |helaas )?niet|te (laat|weinig|lang|ver)|komen[^.]{0,20}niet (uit|samen))|(salaris\w*|loon|tarief|verwachting\w*|vraagprijs)[^.]{0,60}(budget|evenaren|verschil|uit elkaar|meer dan|schaal|plafond)|plafond[^.]{0,30}\d/i,
  ],
  'says-qualification': [
    /^(?!.*(beter|meer aan)).*(zoeken|zochten|nodig|vereist|ontbreekt|missen|misten)[^.]{0,60}(diploma|opleiding|ervaring|kennis|kwalificatie|certifica)[^.]{0,10} (in|met|als|van|op)\b/i,
    /(ervaring|kennis|diploma)[^.]{0,40}(ontbreekt|nog niet|te weinig|voldoet (daar )?(nog )?niet|mis(sen|ten) (wij|we))|zoek(en|t)?[^.]{0,30}iemand (die|met)[^.]{0,50}(al|eerder|ervaring)|(heb|hebt|heeft|had) (je|jij|u)[^.]{0,40}(nog (niet|nooit|geen)|niet eerder)|(minimaal|tenminste|minstens) (twee|drie|vier|vijf|\d+) jaar/i,
  ],
  'says-too-experienced': [
    /overgekwalificeerd|te ervaren|te weinig uitdaging/i,
    /(gaan |snel )verve(len|elt)|onder (je|uw) niveau|te (licht|klein) voor (je|u)\b|uitgekeken/i,
    /(binnen (een paar|enkele|zes) maanden|snel)[^.]{0,40}(iets anders|vertrokken)/i,
  ],
  'says-test-result': [
    /(test|toets|assessment|score|resultaat)[^.]{0,60}(niet (gehaald|behaald|voldoende)|onvoldoende|onder de|minimum)/i,
  ],
  'says-check': [
    /(referentie|screening|antecedenten|vog|diploma)[^.]{0,60}(niet (bevestig|klop|verkreg)|afwijk)/i,
    /(referent\w*|referentie\w*|vog|screening|gegevens|verklaring omtrent)[^.]{0,60}(negatief|niet (overeen|positief|afgegeven|geslaagd|bevestig\w*)|kloppen niet|geweigerd|tegenstrijdig|bezwaar)|kom(t|en) niet overeen/i,
  ],
  'offer-taken-back': [/aanbod[^.]{0,30}(intrekken|ingetrokken)|(intrekken|trekken)[^.]{0,20}aanbod/i],
  'names-skill': [
    /(ervaring|kennis|vaardigheden) (met|in|van) [^.]{0,60}(ontbreek|missen|onvoldoende|te weinig|niet terug)|(ontbreek\w*|missen|te weinig|onvoldoende)[^.]{0,30}(ervaring|kennis) (met|in|van) /i,
  ],
  'says-filled': [
    /(vacature|functie|positie)[^.]{0,40}(inmiddels|al|reeds)[^.]{0,20}(vervuld|ingevuld|vergeven|bezet)/i,
    /(plek|plekken|plaats|plaatsen|baan|vacature|functie)[^.]{0,30}(is|zijn)[^.]{0,15}(weg|vol|vergeven|vervuld)|iemand (gevonden|aangenomen)/i,
  ],
  'says-someone-ahead': [
    /(nipt|op het nippertje|heel dicht bij|tweede keuze|doorslag|net (iets|wat) meer|nek-aan-nek)/i,
  ],
  'keep-in-touch': [
    /(graag|zouden het leuk vinden)[^.]{0,60}(in contact|contact houden|nog eens (praten|spreken))/i,
  ],
  'says-interview': [
    /(tijdens|in) (het|ons|je|uw) (gesprek|interview)[^.]{0,60}(misten|gemist|onvoldoende|onduidelijk|hadden graag)/i,
    /(gesprek|presentatie|antwoorden|proefles|proefdag|case|rollenspel)[^.]{0,70}(vaag|onduidelijk|te algemeen|onzeker|oppervlakkig|niet overtuig\w*|onvoorbereid)|(misten|gemist|hadden graag)[^.]{0,50}(voorbeeld\w*|voorbereiding|structuur|concreet|concrete|verdieping)/i,
  ],
  'says-fit': [/(match met het team|past niet (goed )?(in|bij) (het|ons) team|culturele)/i],
  'says-gone-before': [
    /(al|reeds)[^.]{0,30}(vergeven|vervuld|ingevuld|benoemd|gekozen|afgerond|bezet)[^.]{0,40}(toen|voordat|voor) (je|jouw|uw|u|we|wij)|(toen|voordat) (je|jouw|uw|u|we|wij)[^.]{0,60}(vergeven|vervuld|ingevuld|benoemd|gekozen)|(advertentie|vacature)[^.]{0,40}(had|nog)[^.]{0,20}(offline|online|weg|verwijderd)/i,
    /(is|zijn)[^.]{0,30}(al|zaterdag|maandag) begonnen|vergeten[^.]{0,40}(weg te halen|te verwijderen)/i,
  ],
  'says-path': [
    /(twijfel\w*|zorg(en)?|bezorgd|aarzel\w*|bang|risico|vrees|vrezen)[^.]{0,100}(gat|pauze|onderbreking|jaar (uit|weg|niet)|korte (dienstverbanden|banen)|overstap|carrièreswitch|wisseling\w*|blijf\w*|blijven|weggaat|vertrek\w*)|(gat in|onderbreking|korte dienstverbanden|carrièreswitch|jaar uit)[^.]{0,80}(twijfel|zorg|aarzel|risico)/i,
    /(twijfel|zorgen|bedenking|vragen)[^.]{0,50}(loopbaan|cv|wisseling|gat|overstap)|(veel|vaak|frequente) (van baan )?(wissel|gewisseld)/i,
  ],
  'says-unread': [
    /niet[^.]{0,20}(alle|elke|iedere)[^.]{0,20}(sollicitatie|reactie|cv|brie)[^.]{0,30}(lezen|bekijken|beoordelen|behandelen)|(alle|elke|iedere) (sollicitatie|reactie|brie)\w*[^.]{0,20}niet[^.]{0,20}(lezen|bekijken|beoordelen|behandelen)/i,
  ],
  'says-not-shown': [
    /(uit|in) (je|jouw|uw|de|het) (cv|brief|sollicitatie|documenten|stukken)[^.]{0,60}(niet|onvoldoende|nauwelijks) (duidelijk|terug|zien|op te maken|bleek|blijkt)|(niet|onvoldoende) (duidelijk|zichtbaar)[^.]{0,30}(uit|in) (je|jouw|uw) (cv|brief|sollicitatie)/i,
  ],
  'says-unreadable': [
    /(link|bestand|bijlage|portfolio|cv|document|brief)\w*[^.]{0,50}(niet (openen|geopend|lezen|leesbaar|werkte|laden)|opende niet|werkt\w* niet|leeg|beschadigd)/i,
    /(link|map|bestand|portfolio)\w*[^.]{0,40}(wachtwoord|toegang|verlopen|afgeschermd)/i,
  ],
  'says-divided': [
    /(\b(was|waren) verdeeld|verdeeld over (jou|je|u)\b|niet (unaniem|eensgezind)|unaniem besluit|geen (unanimiteit|consensus|klik)|klik (was|is) er niet|één van (ons|de)[^.]{0,60}(niet|geen|tegen))/i,
    /laatste woord|(één|een|twee) van ons[^.]{0,40}(anders|tegen|niet overtuigd)|zag het anders/i,
  ],
  boilerplate: [
    /beter (aansluit|pass|bij het profiel|voldo)|(veel|groot aantal|vele)[^.]{0,30}(sollicit|reacties|kandidaten)|andere (kandidaten|kandidaat|sollicitanten)|zorgvuldig(e)? (overweg|afweg|beoordel)|in portefeuille/i,
  ],
};
