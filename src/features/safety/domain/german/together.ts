import type { Phrases } from '#lib/text/phrase.ts';
import type { SignId } from '../sign.ts';

/** German signs that stand in one sentence in any order. */
export const germanTogether: Readonly<Partial<Record<SignId, Phrases>>> = {
  intent: `
    entscheidung|entschluss|entschieden|beschlossen + <soon> + <nicht-sein>
    <soon> + das leben nehmen|nehme
    letztes|letzter|letzte|letzten + gemerkt|ahnt|weiß .. keiner|niemand|nicht|nichts
    kein|keine rechnungen|sorgen + ich mehr`,
  plan: `
    <mittel> + <nah-bei> + <mich>
    datum|kalender + eingekreist|angestrichen|rot`,
  'death-wish': `
    <nicht-sein> + <haltung> + <mich>`,
};
