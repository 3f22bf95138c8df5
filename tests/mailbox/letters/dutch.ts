import type { Letters } from '../letter.ts';

export const dutch: Letters = {
  acknowledgement: [
    {
      subject: 'We hebben je sollicitatie ontvangen: {role}',
      text: 'Beste {name},\n\nBedankt voor je sollicitatie naar de functie van {role} bij {company}. We hebben alles goed ontvangen en laten binnen twee weken van ons horen.\n\nHartelijke groet,\n{person}\n{company}',
    },
  ],
  interview: [
    {
      subject: 'Uitnodiging voor een gesprek: {role}',
      text: 'Beste {name},\n\nWe nodigen je graag uit voor een gesprek over de functie van {role}. Schikt {day} om 10.00 uur?\n\nMet vriendelijke groet,\n{person}\n{company}',
    },
  ],
  moved: {
    subject: 'Nieuwe datum voor ons gesprek: {role}',
    text: 'Beste {name},\n\nHelaas moeten we ons gesprek verzetten. Kun je {day} om 13.00 uur?\n\n{person}\n{company}',
  },
  assessment: {
    subject: 'Een opdracht voor {role}',
    text: 'Beste {name},\n\nAls volgende stap vragen we je een korte opdracht te maken en die uiterlijk {day} in te sturen.\n\n{company}',
  },
  offer: {
    subject: 'Ons aanbod: {role}',
    text: 'Beste {name},\n\nWe bieden je met plezier de functie van {role} aan. Stuur het contract voor {day} getekend terug.\n\n{person}\n{company}',
  },
  delayed: {
    subject: 'Stand van zaken: {role}',
    text: 'Beste {name},\n\nOnze beslissing duurt iets langer. Na {day} hoor je meer van ons.\n\n{company}',
  },
  withdrawn: {
    subject: 'Sollicitatie ingetrokken',
    text: 'Beste {name},\n\nZoals gevraagd hebben we je sollicitatie naar {role} ingetrokken.\n\n{company}',
  },
  rejection: {
    generic: {
      subject: 'Je sollicitatie bij {company}',
      text: 'Beste {name},\n\nDank voor je interesse in {company}. Helaas gaan we niet verder met je sollicitatie naar de functie van {role}.\n\nWe wensen je veel succes.\n\n{company}',
    },
    other_candidates: {
      subject: 'Afwijzing: {role}',
      text: 'Beste {name},\n\nBedankt voor het prettige gesprek. We hebben gekozen voor een andere kandidaat, die nog beter bij de functie past.\n\n{person}\n{company}',
    },
  },
};
