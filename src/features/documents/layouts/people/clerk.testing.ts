import type { MadeResume } from '../made-resume.testing.ts';

export const clerk: MadeResume = {
  name: 'Friederike Amselgruber',
  email: 'f.amselgruber@postfach.example',
  phone: '0911 2319 0077',
  place: 'Nürnberg',
  headings: { work: 'Berufserfahrung', school: 'Ausbildung', skills: 'Kenntnisse' },
  jobs: [
    {
      employer: 'Rednitz Medizintechnik GmbH',
      place: 'Erlangen',
      title: 'Sachbearbeiterin Einkauf',
      start: '04/2019',
      end: 'heute',
      tasks: [
        'Einkauf von Kunststoffteilen, 2,4 Mio. Euro im Jahr',
        'Lieferzeiten mit Siemens um ein Drittel verkürzt',
      ],
    },
    {
      employer: 'Spedition Waldvogel KG',
      place: 'Fürth',
      title: 'Kauffrau für Büromanagement',
      start: '08/2014',
      end: '03/2019',
      tasks: ['Rechnungen, Mahnungen und Reisekosten für 60 Fahrer'],
    },
    {
      employer: 'Stadt Schwabach',
      place: 'Schwabach',
      title: 'Verwaltungsangestellte',
      start: '09/2011',
      end: '07/2014',
      tasks: ['Meldewesen und Ausstellung von Ausweisen'],
    },
  ],
  schooling: [
    {
      school: 'Berufsschule 4 Nürnberg',
      degree: 'Ausbildung zur Bürokauffrau (IHK)',
      start: '09/2008',
      end: '07/2011',
    },
    { school: 'Realschule Röthenbach', degree: 'Mittlere Reife', end: '07/2008' },
  ],
  skills: ['SAP MM', 'Excel', 'Lieferantenbewertung', 'DATEV'],
  more: [{ heading: 'Sprachen', lines: ['Deutsch (Muttersprache), Englisch (B2)'] }],
  never: ['Siemens', 'Mio. Euro'],
};
