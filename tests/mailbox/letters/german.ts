import type { Letters } from '../letter.ts';

export const german: Letters = {
  acknowledgement: [
    {
      subject: 'Ihre Bewerbung als {role} ist eingegangen',
      text: 'Guten Tag {name},\n\nvielen Dank für Ihre Bewerbung als {role} bei {company}. Ihre Unterlagen sind vollständig bei uns angekommen.\n\nWir prüfen sie in Ruhe und melden uns spätestens in drei Wochen.\n\nFreundliche Grüße\n{person}\n{company}',
    },
    {
      subject: 'Eingangsbestätigung: {role}',
      text: 'Liebe {name},\n\nschön, dass du dich bei {company} für {role} ({requisition}) beworben hast. Wir haben alles erhalten und geben dir bald Bescheid.\n\nBis dahin viele Grüße\ndein Team von {company}',
    },
  ],
  interview: [
    {
      subject: 'Einladung zum Gespräch: {role}',
      text: 'Guten Tag {name},\n\nIhre Bewerbung hat uns gefallen, und wir möchten Sie gern kennenlernen. Passt Ihnen {day} um 10 Uhr oder um 15 Uhr für ein Gespräch über die Stelle als {role}?\n\nBitte geben Sie uns kurz Bescheid.\n\nMit freundlichen Grüßen\n{person}\n{company}',
    },
  ],
  moved: {
    subject: 'Neuer Termin für unser Gespräch: {role}',
    text: 'Guten Tag {name},\n\nleider müssen wir unseren Termin verschieben. Würde Ihnen stattdessen {day} um 11 Uhr passen?\n\nEntschuldigen Sie die Umstände.\n\n{person}\n{company}',
  },
  assessment: {
    subject: 'Eine kleine Arbeitsprobe für {role}',
    text: 'Guten Tag {name},\n\nals nächsten Schritt bitten wir Sie um eine kurze Arbeitsprobe. Sie dauert etwa eine Stunde; bitte schicken Sie uns das Ergebnis bis {day}.\n\nViele Grüße\n{person}\n{company}',
  },
  offer: {
    subject: 'Unser Angebot: {role}',
    text: 'Liebe {name},\n\nwir freuen uns sehr, Ihnen die Stelle als {role} bei {company} anzubieten. Den Vertrag finden Sie im Anhang; bitte senden Sie ihn bis {day} unterschrieben zurück.\n\nHerzliche Grüße\n{person}',
  },
  delayed: {
    subject: 'Zwischenstand zu Ihrer Bewerbung: {role}',
    text: 'Guten Tag {name},\n\nunsere Entscheidung über die Stelle als {role} dauert noch etwas. Wir melden uns nach {day} wieder und bitten um Geduld.\n\nFreundliche Grüße\n{company}',
  },
  withdrawn: {
    subject: 'Rücknahme Ihrer Bewerbung: {role}',
    text: 'Guten Tag {name},\n\nwie gewünscht haben wir Ihre Bewerbung zurückgezogen und Ihre Unterlagen gelöscht.\n\nAlles Gute\n{company}',
  },
  rejection: {
    generic: {
      subject: 'Ihre Bewerbung bei {company}',
      text: 'Guten Tag {name},\n\nvielen Dank für Ihre Bewerbung als {role} und Ihr Interesse an {company}. Leider können wir Sie in der engeren Auswahl nicht berücksichtigen.\n\nFür Ihren weiteren Weg wünschen wir Ihnen viel Erfolg.\n\nMit freundlichen Grüßen\n{company}',
    },
    other_candidates: {
      subject: 'Absage: {role}',
      text: 'Guten Tag {name},\n\nherzlichen Dank für das angenehme Gespräch. Nach reiflicher Überlegung haben wir uns für eine andere Bewerberin entschieden, deren Erfahrung noch besser passt.\n\nDas war knapp, und es tut uns leid.\n\n{person}\n{company}',
    },
    closed: {
      subject: 'Stelle nicht mehr ausgeschrieben: {role}',
      text: 'Guten Tag {name},\n\ndie Stelle als {role} wird aus betrieblichen Gründen nicht mehr besetzt. Wir müssen das Verfahren daher beenden und Ihnen absagen.\n\nMit freundlichen Grüßen\n{company}',
    },
  },
};
