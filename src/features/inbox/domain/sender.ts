/** Who a mail is from, taken apart. */
export interface Sender {
  /** The display name, without quotation marks; empty when there is none. */
  readonly name: string;
  /** The part before the @, lower case. */
  readonly mailbox: string;
  /** Lower case; empty when the address cannot be read. */
  readonly domain: string;
  readonly service: MailService;
}

/** Whose machine sent it. Only of `own` may one conclude the company from the domain. */
export type MailService = 'own' | 'free-mail' | 'applicant-system' | 'job-board';

const freeMail = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail aol icloud me mac gmx web t-online freenet posteo mailbox proton protonmail pm tutanota fastmail zoho yandex mail orange wanadoo laposte free sfr ziggo kpnmail xs4all planet hetnet uol bol terra sapo hey btinternet virginmedia sky comcast verizon att'.split(
    ' ',
  ),
);
const applicantSystems = new Set(
  'greenhouse greenhouse-mail hirevue modernhire sparkhire willo codility hackerrank codesignal testgorilla criteriacorp shl talogy sovaassessment pymetrics coderbyte karat myinterview calendly goodtime lever ashbyhq workable workablemail myworkday myworkdayjobs workday icims smartrecruiters taleo jobvite bamboohr personio recruitee teamtailor teamtailor-mail breezy breezy-mail jazzhr jazz applytojob successfactors rippling softgarden join homerun governmentjobs neogov oleeo tribepad eploy jobtrain trac networxrecruitment gupy kenoby pandape welcomekit flatchr taleez talentsoft avature phenompeople ultipro dayforce paylocity paycom adp recruiterflow pinpointhq hibob comeet hirehive applicantstack applicantpro polymer dover gem trakstar recruiterbox zohorecruit zohorecruitmail manatal bullhorn jobadder hireology harri fountain rexx concludis d-vinci onlyfy prescreen coveto haufe-umantis umantis afas emply hr-manager varbi reachmee visma factorial bizneo talentclue viterbit epreselec sesame teamio paradox interfolio'.split(
    ' ',
  ),
);
const jobBoards = new Set(
  'linkedin indeed indeedemail glassdoor ziprecruiter monster careerbuilder dice wellfound angel hired otta welcometothejungle xing stepstone jobware kununu arbeitsagentur infojobs tecnoempleo net-empregos sapoempregos catho vagas trampos apec hellowork cadremploi francetravail pole-emploi meteojob regionsjob nationalevacaturebank jobbird werkzoeken intermediair totaljobs reed cv-library jobsite adzuna jooble talent jobrapido neuvoo simplyhired snagajob handshake joinhandshake ladders experteer flexjobs remoteok weworkremotely workingnomads jobteaser milkround gradcracker targetjobs caterer charityjob tes eures jobleads lensa jobcase resume-library naukri seek jora'.split(
    ' ',
  ),
);

/** Reads the `From` of a mail. */
export function senderOf(from: string | null | undefined): Sender {
  const text = (from ?? '').trim();
  const address = /<?([^\s<>@"]+)@([^\s<>@"]+?)>?$/.exec(text);
  const domain = address?.[2]?.toLowerCase() ?? '';
  const name = (address ? text.slice(0, address.index) : text)
    .trim()
    .replace(/^["']|["']$/g, '')
    .trim();
  return { name, mailbox: address?.[1]?.toLowerCase() ?? '', domain, service: serviceOf(domain) };
}

function serviceOf(domain: string): MailService {
  const labels = domain.split('.').slice(0, -1);
  if (labels.some((label) => applicantSystems.has(label))) return 'applicant-system';
  if (labels.some((label) => jobBoards.has(label))) return 'job-board';
  return labels.length <= 2 && freeMail.has(labels[0] ?? '') ? 'free-mail' : 'own';
}

/** Parts of a tracking system's own addresses. */
const ofSystem = new Set(
  'hire hiring jobs job mail email e notifications notification talent candidates candidate us us1 us2 eu eu1 www app apply myinterview no-reply noreply reply m'.split(
    ' ',
  ),
);

/** The employer's part of an address at a tracking system: `fernbank.lever.example` → `fernbank`; undefined when it has none. */
export function employerAtSystem(domain: string): string | undefined {
  const labels = domain.split('.').slice(0, -1);
  const system = labels.findIndex((label) => applicantSystems.has(label));
  const label = system > 0 ? labels[system - 1] : undefined;
  return label && !ofSystem.has(label) ? label : undefined;
}

const publicEndings = new Set(
  'co com org net ac gov govt gouv gob gc sch school police nhs edu ltd plc nom uk ie nz au za ke jp br mx'.split(
    ' ',
  ),
);
const stateEndings = new Map([
  ['ca', new Set('qc on bc ab mb sk ns nb pe nl'.split(' '))],
  ['au', new Set('nsw qld vic wa tas act sa nt'.split(' '))],
]);

/** The name inside a domain: `mail.hollins-bakery.co.uk` → `hollins-bakery`; undefined when there is none. */
export function domainName(domain: string): string | undefined {
  const labels = domain.split('.');
  const states = stateEndings.get(labels.pop() ?? '');
  const isEnding = (label: string): boolean => publicEndings.has(label) || states?.has(label) === true;
  while (labels.length > 1 && isEnding(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1);
}
