import type { MailDetails } from './domain/details/mail-details.ts';
import type { IncomingMail, MailKind } from './domain/job-mail.ts';

/** A made-up mail, sent on Monday 4 May 2026 at 11:00 in Berlin, and what it says beyond its kind. */
export interface DetailedMail {
  readonly name: string;
  readonly kind: MailKind;
  readonly language: string;
  readonly text: string;
  readonly mail?: Partial<IncomingMail>;
  /** The start of the appointment, or of each choice; undefined when no talk is set. */
  readonly start?: string;
  readonly end?: string;
  readonly zone?: string;
  readonly uncertain?: true;
  readonly choices?: readonly string[];
  readonly change?: 'moved' | 'called-off';
  readonly place?: Partial<NonNullable<MailDetails['appointment']>>;
  readonly people?: readonly string[];
  readonly deadline?: string;
  readonly feedback?: true;
  /** The day after which one may apply again, or true when none is named. */
  readonly again?: string | true;
}

const interview = (
  language: string,
  name: string,
  text: string,
  expected: Partial<DetailedMail> = {},
): DetailedMail => ({
  kind: 'interview',
  language,
  name,
  text,
  ...expected,
});
const of =
  (kind: MailKind) =>
  (language: string, name: string, text: string, expected: Partial<DetailedMail> = {}): DetailedMail => ({
    kind,
    language,
    name,
    text,
    ...expected,
  });
const [rejection, assessment, update, offer] = [of('rejection'), of('assessment'), of('update'), of('offer')];
const sentFrom = (date: string): Partial<IncomingMail> => ({ date });

/** Made-up mails in six languages. */
export const detailedMails: readonly DetailedMail[] = [
  // English: one time
  interview(
    'en',
    'a day and a time',
    'We would like to meet you on Thursday 14 May at 10:00 in our bakery.',
    {
      start: '2026-05-14T10:00+02:00',
    },
  ),
  interview('en', 'a named zone', 'Your interview is on 14 May 2026 at 3pm UK time.', {
    start: '2026-05-14T15:00+01:00',
    zone: 'UK time',
  }),
  interview('en', 'Pacific time', 'Can we talk on May 14th at 2:30 PM PST?', {
    start: '2026-05-14T14:30-07:00',
    zone: 'PST',
  }),
  interview('en', 'CET named in summer is the clock of Berlin', 'The call is on 14 May at 10:00 CET.', {
    start: '2026-05-14T10:00+02:00',
    zone: 'CET',
  }),
  interview('en', 'UTC with its distance', 'We meet on 14 May at 09:00 UTC+2 for a first chat.', {
    start: '2026-05-14T09:00+02:00',
    zone: 'UTC+2',
  }),
  interview('en', '17h in Lisbon', 'Could you join us on 8 May at 17h Lisbon time?', {
    start: '2026-05-08T17:00+01:00',
    zone: 'Lisbon time',
  }),
  interview(
    'en',
    'a form with labels',
    'Your interview is booked.\n\nDate: Thursday, 14 May 2026\nTime: 10:00 AM - 10:45 AM (EDT)\nLocation: 12 Mill Lane, Leeds\n\nBring a photo ID.',
    {
      start: '2026-05-14T10:00-04:00',
      end: '2026-05-14T10:45-04:00',
      zone: 'EDT',
      place: { medium: 'place', place: '12 Mill Lane, Leeds' },
    },
  ),
  interview('en', 'tomorrow', 'Are you free for a quick call tomorrow at 2pm?', {
    start: '2026-05-05T14:00+02:00',
  }),
  interview('en', 'next week', 'Shall we talk on Tuesday next week at 10am?', {
    start: '2026-05-12T10:00+02:00',
  }),
  interview('en', 'nobody comes at three at night', 'Please come in on Thursday 14 May at 3.', {
    start: '2026-05-14T15:00+02:00',
  }),
  interview('en', 'from and to', 'We set aside 14 May from 9:30 to 11:00 for your interview.', {
    start: '2026-05-14T09:30+02:00',
    end: '2026-05-14T11:00+02:00',
  }),
  interview(
    'en',
    'a day without a time is not certain',
    'We invite you to a trial shift on Thursday 14 May.',
    {
      start: '2026-05-14',
      uncertain: true,
    },
  ),
  interview('en', 'a wrong day of the week is not certain', 'The interview is on Monday 14 May at 10:00.', {
    start: '2026-05-14T10:00+02:00',
    uncertain: true,
  }),
  // English: several times
  interview(
    'en',
    'two times to choose from',
    'Would Tuesday 12 May 10:00 or Thursday 14 May 14:00 suit you?',
    {
      choices: ['2026-05-12T10:00+02:00', '2026-05-14T14:00+02:00'],
    },
  ),
  interview(
    'en',
    'a list of slots',
    'Please pick one of the following slots:\n- Mon 11 May, 9:00\n- Tue 12 May, 13:30\n- Wed 13 May, 16:00\n\nKind regards',
    { choices: ['2026-05-11T09:00+02:00', '2026-05-12T13:30+02:00', '2026-05-13T16:00+02:00'] },
  ),
  interview(
    'en',
    'one time named twice',
    'Interview on 14 May at 10:00. To repeat: 14 May at 10:00, main gate.',
    {
      start: '2026-05-14T10:00+02:00',
    },
  ),
  // English: changes
  interview(
    'en',
    'a talk that is moved',
    'We have to move your interview from Tuesday 12 May at 10:00 to Thursday 14 May at 14:00. Sorry about that.',
    { start: '2026-05-14T14:00+02:00', change: 'moved' },
  ),
  update(
    'en',
    'a talk that is called off',
    'We are sorry, but your interview on 12 May at 10:00 has been cancelled.',
    {
      change: 'called-off',
    },
  ),
  // English: places and people
  interview('en', 'by phone', 'I will call you on Friday 8 May at 11:00 by phone.', {
    start: '2026-05-08T11:00+02:00',
    place: { medium: 'phone' },
  }),
  interview(
    'en',
    'a video call with its link',
    'We meet on 14 May at 10:00. Join here: https://us02web.zoom.us/j/8412?pwd=x1Yz.',
    {
      start: '2026-05-14T10:00+02:00',
      place: { medium: 'video', link: 'https://us02web.zoom.us/j/8412?pwd=x1Yz' },
    },
  ),
  interview(
    'en',
    'Teams without a link',
    'The talk on 14 May at 10:00 is on Microsoft Teams; a link follows.',
    {
      start: '2026-05-14T10:00+02:00',
      place: { medium: 'video' },
    },
  ),
  interview('en', 'a street address', 'See you on 14 May at 10:00 at 48 Harbour Road, Bristol BS1 4QA.', {
    start: '2026-05-14T10:00+02:00',
    place: { medium: 'place', place: '48 Harbour Road, Bristol BS1 4QA' },
  }),
  interview(
    'en',
    'whom one will meet',
    'On 14 May at 10:00 you will meet Dana Ruiz (Head of Operations) and Tom van der Berg.',
    { start: '2026-05-14T10:00+02:00', people: ['Dana Ruiz, Head of Operations', 'Tom van der Berg'] },
  ),
  interview('en', 'somebody of a team', 'You talk with Priya from the data team on 14 May at 10:00.', {
    start: '2026-05-14T10:00+02:00',
    people: ['Priya, data team'],
  }),
  interview(
    'en',
    'a panel as a list',
    'Your interview is on 14 May at 10:00.\n\nInterview panel:\n- Ines Okafor, Store Manager\n- Paul Grey (HR)\n\nSee you then.',
    { start: '2026-05-14T10:00+02:00', people: ['Ines Okafor, Store Manager', 'Paul Grey, HR'] },
  ),
  interview('en', 'a company is nobody', 'Your interview with Northwind Foods is on 14 May at 10:00.', {
    start: '2026-05-14T10:00+02:00',
  }),
  // English: days that are no talk
  interview(
    'en',
    'a day on which the office is closed',
    'Please send us some times. Our office is closed on 25 May.',
  ),
  interview('en', 'the day one applied', 'Thank you for your application of 28 April. When could we talk?'),
  interview('en', 'when the job starts', 'The role starts on 1 June. When would be good for an interview?'),
  interview(
    'en',
    'a day in the quoted mail',
    'Could you tell us when you are free?\n\n> I am free on 14 May at 10:00.',
  ),
  interview(
    'en',
    'a past day',
    'As we said on 29 April at 10:00, we would like to invite you to an interview.',
  ),
  interview(
    'en',
    'when they will answer',
    'We would like to interview you and will get back to you by 11 May.',
  ),
  // English: deadlines
  assessment('en', 'hours from the moment it was sent', 'Here is your test. The link closes in 48 hours.', {
    deadline: '2026-05-06T09:00Z',
  }),
  assessment('en', 'a last day', 'Please hand in the task by Friday 8 May.', { deadline: '2026-05-08' }),
  assessment('en', 'a last day with its hour', 'Please finish the test by 8 May at 17:00 CEST.', {
    deadline: '2026-05-08T17:00+02:00',
  }),
  assessment('en', 'days in words', 'Please complete the questionnaire within five days.', {
    deadline: '2026-05-09',
  }),
  assessment('en', 'working days', 'You have five working days to send us your solution.', {
    deadline: '2026-05-11',
  }),
  assessment('en', 'how long it takes is no deadline', 'The test takes 45 minutes and has 30 questions.'),
  assessment('en', 'what they do by then is no deadline', 'Take the test. We will let you know by 20 May.'),
  offer(
    'en',
    'an offer stands until a day',
    'We offer you the job. Please let us have your answer by 15 May.',
    {
      deadline: '2026-05-15',
    },
  ),
  interview(
    'en',
    'a talk and an answer wanted before',
    'Interview on 14 May at 10:00. Please confirm by Friday 8 May.',
    {
      start: '2026-05-14T10:00+02:00',
      deadline: '2026-05-08',
    },
  ),
  // English: what stays open
  rejection(
    'en',
    'feedback is offered',
    'We chose somebody else. I am happy to give you feedback if you call me.',
    {
      feedback: true,
    },
  ),
  rejection(
    'en',
    'feedback is refused',
    'Unfortunately we cannot give individual feedback to every applicant.',
  ),
  rejection('en', 'another application is welcome', 'Please do apply again in six months.', {
    again: '2026-11-04',
  }),
  rejection('en', 'no time is named', 'We would encourage you to apply for other roles and to apply again.', {
    again: true,
  }),
  rejection('en', 'not again', 'Please do not apply again for this post.'),
  // The sender's clock
  interview('en', 'summer time begins before the day', 'We meet on 2 April at 10:00 for an interview.', {
    mail: sentFrom('2026-03-20T11:00:00+01:00'),
    start: '2026-04-02T10:00+02:00',
  }),
  interview('en', 'winter time begins before the day', 'We meet on 2 November at 10:00 for an interview.', {
    mail: sentFrom('2026-10-20T11:00:00+02:00'),
    start: '2026-11-02T10:00+01:00',
  }),
  interview('en', 'a machine in UTC tells no zone', 'We meet on 14 May at 10:00 for an interview.', {
    mail: sentFrom('2026-05-04T09:00:00Z'),
    start: '2026-05-14T10:00',
  }),
  interview('en', 'an American writes the month first', 'Your interview is on 05/06/2026 at 10:00 AM.', {
    mail: sentFrom('2026-05-04T09:00:00-04:00'),
    start: '2026-05-06T10:00-04:00',
  }),
  interview('en', 'a new year begins before the day', 'We meet on 7 January at 10:00 for an interview.', {
    mail: sentFrom('2026-12-18T11:00:00+01:00'),
    start: '2027-01-07T10:00+01:00',
  }),
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
