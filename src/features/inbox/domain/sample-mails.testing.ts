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
  {
    language: 'en',
    kind: 'rejection',
    subject: 'Choir director',
    text: 'Dear Ola, the parish council met last night. Their choice fell on another candidate. We were moved by your rehearsal with the children.',
  },
  {
    language: 'en',
    kind: 'rejection',
    subject: 'Second mate',
    text: 'Hi, the mate job has been given to someone who sailed with us before. Sorry about that.',
  },
  {
    language: 'en',
    kind: 'update',
    subject: 'Your application',
    text: 'We are still interviewing for the Lab Technician post, so there is no decision yet. Sorry for the delay.',
  },
  {
    language: 'en',
    kind: 'update',
    subject: 'Missing paper',
    text: 'Please send us a copy of your forklift licence so that we can go on with your application for Warehouse Operative.',
  },
  {
    language: 'en',
    kind: 'assessment',
    subject: 'Trial translation',
    text: 'For the Translator position we ask all applicants to complete a short test. Please return it by Friday.',
  },
  {
    language: 'en',
    kind: 'offer',
    subject: 'Good news',
    text: 'You have got the job. We would like you to start as Bar Supervisor on Monday. The contract is attached and the pay is 14 an hour.',
  },
  {
    language: 'en',
    kind: 'unrelated',
    subject: 'Your application for the flat',
    text: 'Thank you for applying for the flat in Mill Lane. The landlord has chosen another applicant.',
  },
  {
    language: 'en',
    kind: 'unrelated',
    subject: 'Master of Science',
    text: 'The admissions committee has decided not to offer you a place on the degree.',
  },
  {
    language: 'en',
    kind: 'alert',
    subject: 'What to say after a no',
    text: 'In this issue: three ways to answer a rejection letter. A 5 minute read. You subscribed on our site.',
  },
  {
    language: 'en',
    kind: 'unrelated',
    subject: 'Thursday',
    text: 'Thank you for inviting me to the interview. Thursday at 2 works for me. My references are attached.',
  },
  {
    language: 'de',
    kind: 'update',
    subject: 'Ihre Bewerbung',
    text: 'Leider gibt es noch keine Entscheidung über die Stelle als Gärtnerin. Wir bitten Sie noch um etwas Geduld.',
  },
  {
    language: 'de',
    kind: 'rejection',
    subject: 'Ihre Bewerbung',
    text: 'Die Wahl fiel auf eine Kollegin aus dem Haus. Wir können Ihnen die Stelle als Küster daher nicht anbieten.',
  },
  {
    language: 'de',
    kind: 'unrelated',
    subject: 'Wohnung',
    text: 'Vielen Dank für Ihr Interesse an der Wohnung. Der Vermieter hat sich für andere Mietinteressenten entschieden.',
  },
  {
    language: 'nl',
    kind: 'rejection',
    subject: 'Je sollicitatie',
    text: 'De keuze is op een andere kandidaat gevallen voor de functie van Conciërge.',
  },
  {
    language: 'nl',
    kind: 'offer',
    subject: 'Goed nieuws',
    text: 'We willen je graag aannemen als Tuinman. De arbeidsovereenkomst met je salaris zit in de bijlage.',
  },
  {
    language: 'pt',
    kind: 'rejection',
    subject: 'Vaga de florista',
    text: 'A escolha recaiu sobre outra candidata. Obrigada pela sua candidatura à vaga de Florista.',
  },
  {
    language: 'pt',
    kind: 'offer',
    subject: 'Proposta',
    text: 'Temos o prazer de lhe oferecer o lugar de Padeiro. O contrato de trabalho segue em anexo, com o salário.',
  },
  {
    language: 'es',
    kind: 'rejection',
    subject: 'Proceso de selección',
    text: 'La elección ha recaído en otra persona para el puesto de Jardinero. Gracias por tu candidatura.',
  },
  {
    language: 'es',
    kind: 'update',
    subject: 'Tu candidatura',
    text: 'Todavía no hay decisión sobre el puesto de Cocinero, el proceso sigue abierto. Te pedimos paciencia.',
  },
  {
    language: 'fr',
    kind: 'rejection',
    subject: 'Votre candidature',
    text: 'Le choix s’est porté sur une autre candidate pour le poste de Fleuriste.',
  },
  {
    language: 'fr',
    kind: 'update',
    subject: 'Recrutement',
    text: 'Nous n’avons pas encore pris de décision pour le poste de Jardinier. Merci de votre patience, le recrutement est toujours en cours.',
  },
];
