import { assessment, type DetailedMail, interview, rejection, sentFrom } from './detailed-mail.testing.ts';

/** Made-up mails in German, French, Spanish, Dutch and Portuguese. */
export const otherLanguages: readonly DetailedMail[] = [
  // German
  interview(
    'de',
    'Tag und Uhrzeit',
    'Wir laden Sie ein am Donnerstag, den 14. Mai um 10:00 Uhr in die Lindenstraße 5, 10969 Berlin.',
    {
      start: '2026-05-14T10:00+02:00',
      place: { medium: 'place', place: 'Lindenstraße 5, 10969 Berlin' },
    },
  ),
  interview(
    'de',
    'Ziffern',
    'Das Vorstellungsgespräch ist am 14.05.2026, 14 Uhr. Sie treffen Frau Dr. Anna Krüger (Leitung Pflege).',
    {
      start: '2026-05-14T14:00+02:00',
      people: ['Frau Dr. Anna Krüger, Leitung Pflege'],
    },
  ),
  interview('de', 'zwei zur Wahl', 'Passt Ihnen Di., 12.5., 15.30 Uhr oder Do., 14.5., 9 Uhr?', {
    choices: ['2026-05-12T15:30+02:00', '2026-05-14T09:00+02:00'],
  }),
  interview(
    'de',
    'verlegt',
    'Wir müssen das Gespräch verschieben: statt am 12. Mai um 10 Uhr nun am 14. Mai um 11 Uhr.',
    {
      start: '2026-05-14T11:00+02:00',
      change: 'moved',
    },
  ),
  interview('de', 'am Telefon', 'Wir rufen Sie am 8. Mai um 16 Uhr an. Das Gespräch ist telefonisch.', {
    start: '2026-05-08T16:00+02:00',
    place: { medium: 'phone' },
  }),
  interview('de', 'Betriebsferien', 'Nennen Sie uns bitte Termine. Unser Büro ist am 15. Mai geschlossen.'),
  assessment('de', 'eine Frist', 'Bitte bearbeiten Sie den Test bis zum 8. Mai.', { deadline: '2026-05-08' }),
  assessment('de', 'eine Frist in Tagen', 'Bitte schicken Sie die Aufgabe innerhalb von fünf Tagen zurück.', {
    deadline: '2026-05-09',
  }),
  rejection(
    'de',
    'Rückmeldung angeboten',
    'Gerne geben wir Ihnen telefonisch eine Rückmeldung zu Ihrer Bewerbung.',
    {
      feedback: true,
    },
  ),
  rejection('de', 'erneut bewerben', 'Bewerben Sie sich gern in sechs Monaten erneut bei uns.', {
    again: '2026-11-04',
  }),
  // French
  interview(
    'fr',
    'un jour et une heure',
    'Nous vous proposons un entretien le jeudi 14 mai à 10h30 au 12 rue des Tanneurs, Lille.',
    {
      start: '2026-05-14T10:30+02:00',
      place: { medium: 'place', place: '12 rue des Tanneurs, Lille' },
    },
  ),
  interview('fr', 'deux créneaux', 'Préférez-vous le mardi 12 mai à 9h ou le jeudi 14 mai à 14h ?', {
    choices: ['2026-05-12T09:00+02:00', '2026-05-14T14:00+02:00'],
  }),
  interview(
    'fr',
    'en visio',
    'L’entretien aura lieu en visio le 14 mai à 11h avec Claire Dubois (responsable RH).',
    {
      start: '2026-05-14T11:00+02:00',
      place: { medium: 'video' },
      people: ['Claire Dubois, responsable RH'],
    },
  ),
  assessment('fr', 'sous 48 heures', 'Merci de passer le test sous 48 heures.', {
    deadline: '2026-05-06T09:00Z',
  }),
  assessment('fr', 'avant un jour', 'Merci de rendre le devoir avant le 8 mai.', { deadline: '2026-05-08' }),
  rejection('fr', 'postuler à nouveau', 'N’hésitez pas à postuler à nouveau dans six mois.', {
    again: '2026-11-04',
  }),
  // Spanish
  interview('es', 'día y hora', 'La entrevista será el jueves 14 de mayo a las 10:00 h (hora peninsular).', {
    start: '2026-05-14T10:00+02:00',
    zone: 'hora peninsular',
  }),
  interview(
    'es',
    'la hora primero',
    'Le esperamos a las 17:00 del martes 12 de mayo en la Calle Mayor 5, Toledo.',
    {
      start: '2026-05-12T17:00+02:00',
      place: { medium: 'place', place: 'Calle Mayor 5, Toledo' },
    },
  ),
  interview(
    'es',
    'con quién',
    'El 14 de mayo a las 9:00 tendrás una entrevista con Lucía Pérez (jefa de tienda).',
    {
      start: '2026-05-14T09:00+02:00',
      people: ['Lucía Pérez, jefa de tienda'],
    },
  ),
  assessment('es', 'un plazo', 'Por favor, haz la prueba antes del viernes 8 de mayo.', {
    deadline: '2026-05-08',
  }),
  rejection('es', 'volver a presentarse', 'Te animamos a que vuelvas a presentarte dentro de seis meses.', {
    again: '2026-11-04',
  }),
  // Dutch
  interview(
    'nl',
    'dag en tijd',
    'We nodigen je uit op donderdag 14 mei om 10.00 uur, Keizersgracht 12, Amsterdam.',
    {
      start: '2026-05-14T10:00+02:00',
      place: { medium: 'place', place: 'Keizersgracht 12, Amsterdam' },
    },
  ),
  interview('nl', 'twee momenten', 'Past dinsdag 12 mei om 14:30 of woensdag 13 mei om 9:00 beter?', {
    choices: ['2026-05-12T14:30+02:00', '2026-05-13T09:00+02:00'],
  }),
  interview('nl', 'met wie', 'Op 14 mei om 10:00 heb je een gesprek met Joost de Vries (teamleider).', {
    start: '2026-05-14T10:00+02:00',
    people: ['Joost de Vries, teamleider'],
  }),
  assessment('nl', 'uiterlijk', 'Maak de opdracht uiterlijk vrijdag 8 mei.', { deadline: '2026-05-08' }),
  rejection('nl', 'terugkoppeling', 'Wil je een toelichting op ons besluit? Bel me gerust voor feedback.', {
    feedback: true,
  }),
  // Portuguese
  interview('pt', 'dia e hora', 'A entrevista será na quinta-feira, 14 de maio, às 10h (hora de Lisboa).', {
    mail: sentFrom('2026-05-04T10:00:00+01:00'),
    start: '2026-05-14T10:00+01:00',
    zone: 'hora de Lisboa',
  }),
  interview('pt', 'por telefone', 'Vamos ligar-lhe por telefone no dia 8 de maio às 15:00.', {
    mail: sentFrom('2026-05-04T10:00:00+01:00'),
    start: '2026-05-08T15:00+01:00',
    place: { medium: 'phone' },
  }),
  interview('pt', 'no Brasil', 'Sua entrevista será em 14 de maio às 14h30 com Carla Nunes (gerente).', {
    mail: sentFrom('2026-05-04T10:00:00-03:00'),
    start: '2026-05-14T14:30-03:00',
    people: ['Carla Nunes, gerente'],
  }),
  assessment('pt', 'um prazo', 'Por favor conclua o teste no prazo de cinco dias.', {
    deadline: '2026-05-09',
  }),
  rejection('pt', 'nova candidatura', 'Teremos gosto em receber uma nova candidatura daqui a seis meses.', {
    again: '2026-11-04',
  }),
];
