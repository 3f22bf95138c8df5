import type { Wording } from './wording.ts';

/** What employers write in Dutch. */
export const dutchWording: Wording = {
  'says-closed':
    /(vacature|functie|positie|rol)[^.]{0,60}(ingetrokken|geannuleerd|bevroren|gepauzeerd|komt te vervallen|vervallen|stopgezet|uitgesteld|on hold)|vacaturestop/i,
  'says-inside-hire':
    /\bintern(e)? (kandidaat|sollicitant|medewerker|collega|invulling)|\bintern (ingevuld|vervuld|opgevuld|opgelost)/i,
  'says-condition':
    /(werkvergunning|verblijfsvergunning|rijbewijs|visum|woonplaats|reisafstand|te ver)[^.]{0,80}(vereist|nodig|niet|voorwaarde|groot|ontbreek)|(vereist|nodig|ontbreek)[^.]{0,60}(werkvergunning|rijbewijs|visum)/i,
  'says-terms':
    /(salaris|beloning|uurtarief)[^.]{0,80}(boven|hoger|te hoog|niet (aansluit|haalbaar|mogelijk)|buiten|budget)/i,
  'says-qualification':
    /^(?!.*(beter|meer aan)).*(zoeken|zochten|nodig|vereist|ontbreekt|missen|misten)[^.]{0,60}(diploma|opleiding|ervaring|kennis|kwalificatie|certifica)[^.]{0,10} (in|met|als|van|op)\b/i,
  'says-too-experienced': /overgekwalificeerd|te ervaren|te weinig uitdaging/i,
  'says-test-result':
    /(test|toets|assessment|score|resultaat)[^.]{0,60}(niet (gehaald|behaald|voldoende)|onvoldoende|onder de|minimum)/i,
  'says-check':
    /(referentie|screening|antecedenten|vog|diploma)[^.]{0,60}(niet (bevestig|klop|verkreg)|afwijk)/i,
  'offer-taken-back': /aanbod[^.]{0,30}(intrekken|ingetrokken)|(intrekken|trekken)[^.]{0,20}aanbod/i,
  'names-skill':
    /(ervaring|kennis|vaardigheden) (met|in|van) [^.]{0,60}(ontbreek|missen|onvoldoende|te weinig|niet terug)|(ontbreek\w*|missen|te weinig|onvoldoende)[^.]{0,30}(ervaring|kennis) (met|in|van) /i,
  'says-filled':
    /(vacature|functie|positie)[^.]{0,40}(inmiddels|al|reeds)[^.]{0,20}(vervuld|ingevuld|vergeven|bezet)/i,
  'says-someone-ahead':
    /(nipt|op het nippertje|heel dicht bij|tweede keuze|doorslag|net (iets|wat) meer|nek-aan-nek)/i,
  'keep-in-touch':
    /(graag|zouden het leuk vinden)[^.]{0,60}(in contact|contact houden|nog eens (praten|spreken))/i,
  'says-interview':
    /(tijdens|in) (het|ons|je|uw) (gesprek|interview)[^.]{0,60}(misten|gemist|onvoldoende|onduidelijk|hadden graag)/i,
  'says-fit': /(match met het team|past niet (goed )?(in|bij) (het|ons) team|culturele)/i,
  boilerplate:
    /beter (aansluit|pass|bij het profiel|voldo)|(veel|groot aantal|vele)[^.]{0,30}(sollicit|reacties|kandidaten)|andere (kandidaten|kandidaat|sollicitanten)|zorgvuldig(e)? (overweg|afweg|beoordel)|in portefeuille/i,
};
