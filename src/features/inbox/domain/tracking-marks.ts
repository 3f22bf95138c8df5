import type { IncomingMail } from './job-mail.ts';
import { type Sender, senderOf } from './sender.ts';

/** Beyond this a mail is its own footer, and other openings are advertised there. */
const charactersRead = 60_000;
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** How the address of one job's page looks at the usual applicant systems; what is caught names the job. */
const jobPages: readonly RegExp[] = [
  /greenhouse\.io\/[\w-]+\/jobs\/(\d{4,})/,
  /[?&](gh_jid=\d{4,})/,
  new RegExp(String.raw`jobs(?:\.eu)?\.lever\.co/[\w.-]+/(${uuid})`),
  new RegExp(String.raw`jobs\.ashbyhq\.com/[\w.%-]+/(${uuid})`),
  /myworkdayjobs\.com\/.*?_((?:jr|r|req)?-?\d{3,}(?:-\d{1,2})?)(?![\w-])/,
  /smartrecruiters\.com\/[\w.-]+\/(\d{9,})/,
  /jobs\.personio\.(?:de|com)\/job\/(\d{4,})/,
  /workable\.com\/(?:[\w-]+\/)?j\/([0-9a-f]{8,12})/,
  /teamtailor\.com\/jobs\/(\d{4,})/,
  /icims\.com\/jobs\/(\d{3,})/,
  /bamboohr\.com\/(?:careers|jobs)\/(?:view\.php\?id=)?(\d{2,})/,
  /breezy\.hr\/p\/([0-9a-f]{10,14})/,
  /jobvite\.com\/[\w-]+\/job\/(\w{6,})/,
  /recruitee\.com\/o\/([\w-]{4,})/,
  /linkedin\.com\/(?:comm\/)?jobs\/view\/(\d{6,})/,
  new RegExp(String.raw`[?&](?:job|vacancy|position|posting|requisition|req)_?(?:req_?)?id=(\d{3,}|${uuid})`),
];

/** The page of one application, where the person may see how it stands. */
const applicationPages: readonly RegExp[] = [
  new RegExp(String.raw`[?&](?:application|candidacy|submission)_?id=(\d{4,}|${uuid})`),
  new RegExp(String.raw`/(?:applications?|candidacies|bewerbungen)/(\d{5,}|${uuid})`),
];

/** `reply+abc123@…`, `jobs+12345@…`: what stands behind the plus is the system's word for this matter. */
const tagged = /^([\w.-]+)\+([\w.-]*\d[\w.-]*)$/;
const shortestTag = 5;

/**
 * The marks by which an applicant system knows the application or its opening, from links and answer addresses.
 * Links to several jobs are an advertisement and mark nothing.
 */
export function trackingMarks(mail: IncomingMail): string[] {
  const links = linksIn(`${mail.text ?? ''}\n${mail.html ?? ''}`.slice(0, charactersRead));
  return [
    ...onlyOne(caughtBy(jobPages, links)).map((job) => `job ${job}`),
    ...onlyOne(caughtBy(applicationPages, links)).map((application) => `application ${application}`),
    ...addressMarks(mail),
  ];
}

const linksIn = (text: string): string[] =>
  text.match(/https?:\/\/[^\s"'<>()[\]]+/gi)?.map((link) => link.replaceAll('&amp;', '&').toLowerCase()) ??
  [];

const caughtBy = (patterns: readonly RegExp[], links: readonly string[]): string[] =>
  links.flatMap((link) => patterns.flatMap((pattern) => pattern.exec(link)?.[1] ?? []).slice(0, 1));

function onlyOne(found: readonly string[]): string[] {
  const different = [...new Set(found)];
  return different.length === 1 ? different : [];
}

function addressMarks({ from, headers }: IncomingMail): string[] {
  const reply = headers?.['reply-to'];
  const senders = [from, typeof reply === 'string' ? reply : undefined].map(senderOf);
  return [...new Set(senders.flatMap(addressMark))];
}

/** A job board's tag stands for the reader and a private person's for a folder, not for an application. */
function addressMark({ mailbox, domain, service }: Sender): string[] {
  const [, , tag = ''] = tagged.exec(mailbox) ?? [];
  const known = service === 'applicant-system' || service === 'own';
  return known && tag.length >= shortestTag ? [`address ${mailbox}@${domain}`] : [];
}
