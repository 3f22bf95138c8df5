import type { Opening } from '#features/applications/domain/application.ts';
import type { EventKind, Happening } from '#features/applications/domain/event.ts';

/** Something that happened to the made-up person, counted in days before today; a mail when there was one. */
export interface SampleMoment {
  readonly daysAgo: number;
  readonly kind: EventKind;
  readonly round?: Happening['round'];
  readonly note?: string;
  readonly mail?: {
    readonly from: string;
    readonly subject: string;
    readonly text: string;
    readonly quote: string;
  };
}

export interface SampleApplication {
  readonly opening: Opening;
  readonly moments: readonly SampleMoment[];
}

const mail = (from: string, subject: string, quote: string, text: string) => ({ from, subject, quote, text });

const received = (company: string, role: string, address: string) =>
  mail(
    `${company} Careers <${address}>`,
    `We have your application: ${role}`,
    'Your application has arrived safely.',
    `Hello Robin,\n\nYour application has arrived safely. You applied for ${role} at ${company}. We read everything ourselves, which takes us two to three weeks.\n\n${company}`,
  );

/** Robin Sample looks for work in logistics planning. Every name and mail here is made up. */
export const sampleStory: readonly SampleApplication[] = [
  {
    opening: {
      company: 'Harbour & Vale',
      role: 'Logistics Planner',
      channel: 'company',
      location: 'Rotterdam',
    },
    moments: [
      { daysAgo: 46, kind: 'applied' },
      {
        daysAgo: 45,
        kind: 'acknowledged',
        mail: received('Harbour & Vale', 'Logistics Planner', 'jobs@harbourvale.example'),
      },
      {
        daysAgo: 33,
        kind: 'interview',
        round: 'screen',
        note: 'Half an hour with Ines. She asked mostly about planning tools.',
      },
      {
        daysAgo: 24,
        kind: 'interview',
        round: 'interview',
        note: 'Case about a late vessel. Went well until the question on Kanban boards.',
      },
      {
        daysAgo: 2,
        kind: 'rejected',
        mail: mail(
          'Ines Marrow <ines.marrow@harbourvale.example>',
          'Logistics Planner',
          'We have decided to go on with someone who has worked with our planning system before.',
          'Dear Robin,\n\nThank you for the two good conversations. We have decided to go on with someone who has worked with our planning system before. I would be glad to hear from you again when the next planner role opens in spring.\n\nInes Marrow',
        ),
      },
    ],
  },
  {
    opening: {
      company: 'Nordlicht Freight',
      role: 'Junior Dispatcher',
      channel: 'board',
      location: 'Hamburg',
    },
    moments: [
      { daysAgo: 12, kind: 'applied' },
      {
        daysAgo: 11,
        kind: 'rejected',
        mail: mail(
          'Nordlicht Freight <noreply@nordlicht-freight.example>',
          'Your application as Junior Dispatcher',
          'Unfortunately we cannot take your application further.',
          'Hello Robin Sample,\n\nthank you for your interest. Unfortunately we cannot take your application further. A valid dangerous goods certificate is required for this position.\n\nNordlicht Freight',
        ),
      },
    ],
  },
  {
    opening: { company: 'Tidewell Foods', role: 'Supply Chain Analyst', channel: 'board', location: 'Ghent' },
    moments: [
      { daysAgo: 64, kind: 'applied' },
      {
        daysAgo: 63,
        kind: 'acknowledged',
        mail: received('Tidewell Foods', 'Supply Chain Analyst', 'talent@tidewell.example'),
      },
      { daysAgo: 20, kind: 'silent' },
    ],
  },
  {
    opening: { company: 'Oak & Ember', role: 'Inventory Coordinator', channel: 'board', location: 'Antwerp' },
    moments: [{ daysAgo: 37, kind: 'applied' }],
  },
  {
    opening: {
      company: 'Cartwright Rail',
      role: 'Transport Planner',
      channel: 'referral',
      location: 'Utrecht',
    },
    moments: [
      { daysAgo: 21, kind: 'applied', note: 'Marta from my old team passed it on.' },
      { daysAgo: 15, kind: 'interview', round: 'screen' },
      {
        daysAgo: 4,
        kind: 'interview',
        round: 'interview',
        mail: mail(
          'Joost Klaver <j.klaver@cartwrightrail.example>',
          'Second conversation about Transport Planner',
          'We would like to invite you to a second conversation',
          'Hi Robin,\n\nWe would like to invite you to a second conversation with me and the planning team. Would next Tuesday at ten suit you?\n\nJoost Klaver\nCartwright Rail',
        ),
      },
    ],
  },
  {
    opening: {
      company: 'Blue Pier Logistics',
      role: 'Operations Planner',
      channel: 'recruiter',
      location: 'Remote',
    },
    moments: [
      { daysAgo: 80, kind: 'applied' },
      { daysAgo: 71, kind: 'interview', round: 'screen' },
      {
        daysAgo: 55,
        kind: 'closed',
        mail: mail(
          'Dana Whitlock <dana@brightbridge.example>',
          'Operations Planner at Blue Pier',
          'the role has been put on hold until the new budget',
          'Hi Robin,\n\nI have just heard from Blue Pier that the role has been put on hold until the new budget. It has nothing to do with you; all candidates got the same message. I will call you when it opens again.\n\nDana',
        ),
      },
    ],
  },
  {
    opening: {
      company: 'Meridian Stores',
      role: 'Warehouse Shift Lead',
      channel: 'company',
      location: 'Breda',
    },
    moments: [
      { daysAgo: 95, kind: 'applied' },
      { daysAgo: 90, kind: 'assessment', note: 'Online test, forty minutes.' },
      { daysAgo: 82, kind: 'interview', round: 'final' },
      { daysAgo: 74, kind: 'offer' },
      { daysAgo: 72, kind: 'declined', note: 'Nights only, which does not work with the children.' },
    ],
  },
  {
    opening: {
      company: 'Fennimore Parcel',
      role: 'Network Planner',
      channel: 'board',
      location: 'Rotterdam',
    },
    moments: [
      { daysAgo: 58, kind: 'applied' },
      {
        daysAgo: 30,
        kind: 'rejected',
        mail: mail(
          'Fennimore Recruiting <no-reply@fennimore-hiring.example>',
          'Update on your application',
          'we are moving forward with candidates whose experience more closely matches our needs',
          'Dear Robin,\n\nThank you for applying for Network Planner. After careful consideration, we are moving forward with candidates whose experience more closely matches our needs. We received a very high number of applications.\n\nWe wish you every success.\n\nFennimore Parcel',
        ),
      },
    ],
  },
  {
    opening: { company: 'Solvane', role: 'Supply Planner', channel: 'board', location: 'Eindhoven' },
    moments: [
      { daysAgo: 9, kind: 'applied' },
      {
        daysAgo: 9,
        kind: 'acknowledged',
        mail: received('Solvane', 'Supply Planner', 'hello@solvane.example'),
      },
    ],
  },
  {
    opening: {
      company: 'Kestrel Aid',
      role: 'Field Logistics Officer',
      channel: 'event',
      location: 'The Hague',
    },
    moments: [
      { daysAgo: 41, kind: 'applied' },
      { daysAgo: 28, kind: 'withdrawn', note: 'Half the year abroad; I had read it too quickly.' },
    ],
  },
  {
    opening: {
      company: 'Larkfield Council',
      role: 'Fleet Coordinator',
      channel: 'company',
      location: 'Delft',
    },
    moments: [
      { daysAgo: 70, kind: 'applied' },
      { daysAgo: 52, kind: 'interview', round: 'interview' },
      {
        daysAgo: 43,
        kind: 'rejected',
        mail: mail(
          'Human Resources <hr@larkfield.example>',
          'Fleet Coordinator: outcome',
          'the post has been filled by an internal candidate',
          'Dear Robin Sample,\n\nWe write about your interview for Fleet Coordinator. The panel enjoyed meeting you; the post has been filled by an internal candidate.\n\nHuman Resources, Larkfield Council',
        ),
      },
    ],
  },
  {
    opening: {
      company: 'Union Bakeries',
      role: 'Distribution Planner',
      channel: 'agency',
      location: 'Tilburg',
    },
    moments: [{ daysAgo: 3, kind: 'applied' }],
  },
];
