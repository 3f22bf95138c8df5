import type { MailKind } from './job-mail.ts';

/** A made-up mail with the kind a person would give it. */
interface SampleMail {
  readonly language: string;
  readonly kind: MailKind;
  readonly subject: string;
  readonly text: string;
  readonly from?: string;
  readonly headers?: Record<string, string>;
}

const list = { 'List-Unsubscribe': '<https://list.example/u>' };

/** One plain mail of most kinds in every language that is read. */
export const sampleMails: readonly SampleMail[] = [
  {
    language: 'en',
    kind: 'rejection',
    subject: 'Your application as Electrician',
    text: 'Thank you for applying. After careful review we have decided not to proceed with your application. We wish you luck in your search.',
  },
  {
    language: 'en',
    kind: 'rejection',
    subject: 'Re: Kitchen Porter',
    text: "Hi Ola, thanks for coming in for the trial. We've gone with someone else who has more experience. Best of luck.",
  },
  {
    language: 'en',
    kind: 'acknowledgement',
    subject: 'Application received',
    text: 'We have received your application for the position of School Secretary. We will review it and be in touch within two weeks.',
  },
  {
    language: 'en',
    kind: 'interview',
    subject: 'Nursery Nurse',
    text: 'We would love to meet you. Are you free to come in for an interview on Tuesday at 3 pm?',
  },
  {
    language: 'en',
    kind: 'assessment',
    subject: 'Next step: online test',
    text: 'Please complete the coding challenge for the Data Engineer role within 5 days. It takes about 60 minutes.',
  },
  {
    language: 'en',
    kind: 'offer',
    subject: 'Welcome',
    text: 'We are delighted to offer you the position of Welder. Your salary is 34,000 a year. Please sign the contract of employment.',
  },
  {
    language: 'en',
    kind: 'update',
    subject: 'Your application: Planner',
    text: 'We are still reviewing applications for the Planner position and it is taking longer than expected. Thank you for your patience.',
  },
  {
    language: 'en',
    kind: 'outreach',
    subject: 'Site Manager in Hull',
    text: 'I came across your profile on LinkedIn. Our client is looking for a Site Manager. Would you be open to a quick chat?',
  },
  {
    language: 'en',
    kind: 'alert',
    subject: '9 new jobs near you',
    text: 'New jobs for you: Florist, Derby. Porter, Derby. View all jobs. Unsubscribe.',
    headers: list,
  },
  {
    language: 'en',
    kind: 'unrelated',
    subject: 'Saturday',
    text: 'Are we still on for the football and the barbecue with the neighbours? Bring the kids.',
  },
  {
    language: 'de',
    kind: 'rejection',
    subject: 'Ihre Bewerbung als Tischler',
    text: 'Vielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.',
  },
  {
    language: 'de',
    kind: 'acknowledgement',
    subject: 'Eingangsbestätigung',
    text: 'Wir haben Ihre Bewerbung als Erzieherin erhalten und werden die Unterlagen prüfen. Wir melden uns bei Ihnen.',
  },
  {
    language: 'de',
    kind: 'interview',
    subject: 'Einladung',
    text: 'Gerne möchten wir Sie zu einem Vorstellungsgespräch einladen. Passt Ihnen Dienstag um 10 Uhr?',
  },
  {
    language: 'de',
    kind: 'offer',
    subject: 'Zusage',
    text: 'Wir freuen uns, Ihnen die Stelle als Köchin anzubieten. Den Arbeitsvertrag mit dem Gehalt finden Sie im Anhang.',
  },
  {
    language: 'nl',
    kind: 'rejection',
    subject: 'Je sollicitatie',
    text: 'Bedankt voor je sollicitatie op de functie Monteur. Helaas hebben wij voor een andere kandidaat gekozen.',
  },
  {
    language: 'nl',
    kind: 'acknowledgement',
    subject: 'Bedankt voor je sollicitatie',
    text: 'Wij hebben je sollicitatie voor de functie van Kok ontvangen. We laten je binnen twee weken weten wat de volgende stap is.',
  },
  {
    language: 'nl',
    kind: 'interview',
    subject: 'Uitnodiging',
    text: 'We willen je graag uitnodigen voor een sollicitatiegesprek. Schikt het je donderdag om 14 uur?',
  },
  {
    language: 'pt',
    kind: 'rejection',
    subject: 'A sua candidatura',
    text: 'Agradecemos a sua candidatura à vaga de Cozinheiro. Infelizmente, optámos por outro candidato.',
  },
  {
    language: 'pt',
    kind: 'acknowledgement',
    subject: 'Candidatura recebida',
    text: 'Recebemos a sua candidatura para a vaga de Analista. Vamos analisar o seu perfil e entraremos em contacto.',
  },
  {
    language: 'pt',
    kind: 'interview',
    subject: 'Convite',
    text: 'Gostaríamos de convidá-la para uma entrevista na quinta-feira às 10 horas. Tem disponibilidade?',
  },
  {
    language: 'es',
    kind: 'rejection',
    subject: 'Tu candidatura',
    text: 'Gracias por tu candidatura al puesto de Camarera. Lamentablemente hemos optado por otra persona para el puesto.',
  },
  {
    language: 'es',
    kind: 'acknowledgement',
    subject: 'Hemos recibido tu candidatura',
    text: 'Hemos recibido tu candidatura para el puesto de Conductor. Revisaremos tu perfil y nos pondremos en contacto contigo.',
  },
  {
    language: 'es',
    kind: 'interview',
    subject: 'Entrevista',
    text: 'Nos gustaría invitarte a una entrevista el martes a las 11 en nuestra oficina. ¿Te viene bien?',
  },
  {
    language: 'fr',
    kind: 'rejection',
    subject: 'Votre candidature',
    text: 'Nous vous remercions de votre candidature au poste de Vendeuse. Malheureusement, nous avons retenu un autre candidat.',
  },
  {
    language: 'fr',
    kind: 'acknowledgement',
    subject: 'Accusé de réception',
    text: 'Nous avons bien reçu votre candidature au poste de Comptable. Nous étudierons votre dossier et reviendrons vers vous.',
  },
  {
    language: 'fr',
    kind: 'interview',
    subject: 'Entretien',
    text: 'Nous souhaitons vous rencontrer pour un entretien mardi à 14 h dans nos bureaux. Êtes-vous disponible ?',
  },
];
