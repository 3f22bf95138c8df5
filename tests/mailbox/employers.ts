import type { Language } from './languages.ts';

/** Who sends an employer's mail: itself, a named person there, or the applicant system it rents. */
export type Sender =
  | 'own'
  | 'person'
  | 'greenhouse'
  | 'lever'
  | 'workday'
  | 'smartrecruiters'
  | 'personio'
  | 'ashby';

export interface Employer {
  readonly name: string;
  /** First label of its domain. */
  readonly label: string;
  readonly sender: Sender;
  readonly language: Language;
  /** The person who signs. */
  readonly person: string;
}

const employer = (
  name: string,
  label: string,
  sender: Sender,
  person: string,
  language: Language = 'en',
): Employer => ({
  name,
  label,
  sender,
  person,
  language,
});

/** Made-up employers; none of them exists under `.example`. */
export const employers = {
  tidewell: employer('Tidewell Gardens', 'tidewell', 'greenhouse', 'Orla Fenn'),
  cobalt: employer('Cobalt Lantern', 'cobaltlantern', 'lever', 'Ravi Sundal'),
  marrow: employer('Marrow & Pine', 'marrowandpine', 'own', 'Greta Holm'),
  quillhouse: employer('Quillhouse', 'quillhouse', 'ashby', 'Dan Osei'),
  northmoor: employer('Northmoor Council', 'northmoor', 'own', 'Helen Pryce'),
  brightwater: employer('Brightwater Trust', 'brightwater', 'workday', 'Sam Idowu'),
  fernley: employer('Fernley Parks', 'fernleyparks', 'person', 'Josie Marsh'),
  lumenhart: employer('Lumenhart', 'lumenhart', 'greenhouse', 'Ike Bello'),
  oakmere: employer('Oakmere Schools', 'oakmere', 'own', 'Ruth Calder'),
  saltworks: employer('Saltworks Studio', 'saltworks', 'lever', 'Nia Trent'),
  pallister: employer('Pallister Homes', 'pallister', 'smartrecruiters', 'Colin Weir'),
  vantor: employer('Vantor Systems', 'vantor', 'workday', 'Priya Lall'),
  hedgerow: employer('Hedgerow Co-op', 'hedgerow', 'person', 'Tom Askew'),
  mosslight: employer('Mosslight', 'mosslight', 'ashby', 'Ada Quist'),
  copperfield: employer('Copperfield Clinic', 'copperfieldclinic', 'own', 'Dr Lena Marsh'),
  riverbend: employer('Riverbend Nurseries', 'riverbend', 'greenhouse', 'Paul Etxea'),
  amberline: employer('Amberline Logistics', 'amberline', 'smartrecruiters', 'Kim Adair'),
  thistle: employer('Thistle & Vine', 'thistleandvine', 'person', 'Moira Keane'),
  greycoat: employer('Greycoat Museum', 'greycoat', 'own', 'Elliot Vance'),
  plover: employer('Plover Software', 'plover', 'lever', 'Yuki Arden'),
  stonebridge: employer('Stonebridge Estates', 'stonebridge', 'workday', 'Nadia Rowe'),
  wickham: employer('Wickham Botanic', 'wickhambotanic', 'own', 'Peter Lunn'),
  larkspur: employer('Larkspur Care', 'larkspurcare', 'own', 'Bea Hollis'),
  tessel: employer('Tessel', 'tessel', 'ashby', 'Omar Finch'),
  halden: employer('Halden Energy', 'halden', 'greenhouse', 'Ines Roth'),
  weidenwerk: employer('Weidenwerk GmbH', 'weidenwerk', 'personio', 'Jürgen Kraus', 'de'),
  gruenhof: employer('Grünhof Gärtnerei', 'gruenhof', 'own', 'Anke Höfer', 'de'),
  lindenau: employer('Stadtwerke Lindenau', 'lindenau', 'own', 'Björn Sträter', 'de'),
  nordlicht: employer('Nordlicht Planung', 'nordlicht', 'personio', 'Käthe Möller', 'de'),
  jardins: employer('Jardins Clairval', 'clairval', 'own', 'Élodie Mercier', 'fr'),
  verdure: employer('Atelier Verdure', 'verdure', 'person', 'François Noël', 'fr'),
  olivar: employer('Olivar del Sur', 'olivar', 'own', 'Begoña Ibáñez', 'es'),
  huerta: employer('Huerta Nueva', 'huertanueva', 'smartrecruiters', 'Íñigo Peña', 'es'),
  tulpenhof: employer('Tulpenhof', 'tulpenhof', 'own', 'Joëlle de Vries', 'nl'),
  jardim: employer('Jardim Alto', 'jardimalto', 'own', 'Conceição Leão', 'pt'),
} as const satisfies Record<string, Employer>;

export type EmployerKey = keyof typeof employers;

const own = (employer: Employer, name: string, mailbox: string) => ({
  name,
  address: `${mailbox}@${employer.label}.example`,
});

const addresses: Record<Sender, (employer: Employer) => { name: string; address: string }> = {
  own: (employer) => own(employer, `${employer.name} Careers`, 'careers'),
  person: (employer) => own(employer, employer.person, firstName(employer.person)),
  greenhouse: ({ name }) => ({ name, address: 'no-reply@us.greenhouse-mail.io' }),
  lever: ({ name }) => ({ name: `${name} Recruiting`, address: 'no-reply@hire.lever.co' }),
  workday: ({ name, label }) => ({ name, address: `${label}@myworkday.com` }),
  smartrecruiters: ({ name }) => ({
    name: `${name} via SmartRecruiters`,
    address: 'notification@smartrecruiters.com',
  }),
  personio: ({ name, label }) => ({ name, address: `no-reply+${label}@m.personio.de` }),
  ashby: ({ name }) => ({ name: `${name} Hiring Team`, address: 'no-reply@ashbyhq.com' }),
};

/** The address an employer's automatic mail comes from. */
export const automaticAddress = (employer: Employer) => addresses[employer.sender](employer);

/** The address of the person there who writes after a first contact. */
export const personalAddress = (employer: Employer) =>
  own(employer, `${employer.person} (${employer.name})`, firstName(employer.person));

function firstName(person: string): string {
  const first = person.replace(/^Dr /, '').split(' ')[0] ?? person;
  return first
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
