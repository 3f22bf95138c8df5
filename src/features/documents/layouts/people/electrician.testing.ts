import type { MadeResume } from '../made-resume.testing.ts';

export const electrician: MadeResume = {
  name: 'Jens Ketelhut',
  email: 'jens.ketelhut@stromkasten.example',
  phone: '+49 160 5550134',
  place: '24937 Flensburg',
  headings: { work: 'Beruflicher Werdegang', school: 'Schule und Ausbildung', skills: 'Fachkenntnisse' },
  jobs: [
    {
      employer: 'Fördewerft AG',
      place: 'Flensburg',
      title: 'Elektromeister Schiffbau',
      start: '01/2020',
      end: 'heute',
      tasks: ['Leitung von 11 Monteuren beim Bau zweier Fähren', 'Abnahmen mit dem Germanischen Lloyd'],
    },
    {
      employer: 'Elektro Thomsen GmbH & Co. KG',
      place: 'Husum',
      title: 'Elektroniker für Betriebstechnik',
      start: '07/2012',
      end: '12/2019',
      tasks: ['Wartung von Windparks, Störungen in unter vier Stunden behoben'],
    },
    {
      employer: 'Stadtwerke Schleibogen',
      place: 'Schleswig',
      title: 'Elektroinstallateur',
      start: '08/2009',
      end: '06/2012',
      tasks: ['Hausanschlüsse und Zählerwechsel'],
    },
  ],
  schooling: [
    { school: 'Handwerkskammer Flensburg', degree: 'Meisterbrief Elektrotechnik', end: '2019' },
    {
      school: 'Berufsschule Husum',
      degree: 'Ausbildung zum Elektroinstallateur',
      start: '08/2006',
      end: '07/2009',
    },
    { school: 'Hauptschule Bredstedt', degree: 'Hauptschulabschluss', end: '2006' },
  ],
  skills: ['SPS-Programmierung', 'Mittelspannung', 'EPLAN', 'Arbeitssicherheit'],
  more: [{ heading: 'Führerscheine', lines: ['Klasse B und C1', 'Staplerschein'] }],
  never: ['Germanischen Lloyd'],
};
