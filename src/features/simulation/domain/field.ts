/** A line of work: a title, what is asked for, and the fixed conditions that forms ask about. */
export interface Field {
  readonly title: string;
  readonly skills: readonly string[];
  /** Questions with the answer of who does not meet the condition. */
  readonly conditions: readonly [Condition, ...Condition[]];
  /** The usual yearly pay, in euros. */
  readonly pay: number;
}

/** A question of a form: what is asked, and the answers of who meets the condition and of who does not. */
export interface Condition {
  readonly question: string;
  readonly met: string;
  readonly missed: string;
}

const condition = (question: string, met = 'Yes', missed = 'No'): Condition => ({ question, met, missed });

const permit = condition('Do you have the right to work in this country?');
const sponsor = condition('Will you require visa sponsorship?', 'No', 'Yes');
const nearby = condition('Do you live within an hour of the site?');

/** The lines of work of the made-up markets. */
export const fields: readonly [Field, ...Field[]] = [
  {
    title: 'Data analyst',
    skills: [
      'SQL',
      'Python',
      'dashboards',
      'statistics',
      'data modelling',
      'Excel',
      'A/B tests',
      'forecasting',
    ],
    conditions: [permit, sponsor],
    pay: 52_000,
  },
  {
    title: 'Warehouse shift lead',
    skills: [
      'stock control',
      'forklifts',
      'rotas',
      'SAP',
      'safety rules',
      'goods inwards',
      'coaching',
      'audits',
    ],
    conditions: [condition('Do you hold a forklift licence?'), nearby],
    pay: 34_000,
  },
  {
    title: 'Ward nurse',
    skills: [
      'triage',
      'wound care',
      'medication rounds',
      'handover notes',
      'infusions',
      'mentoring',
      'palliative care',
    ],
    conditions: [condition('Are you on the nursing register?'), permit],
    pay: 39_000,
  },
  {
    title: 'Accounts assistant',
    skills: [
      'ledgers',
      'payroll',
      'VAT returns',
      'month-end close',
      'credit control',
      'Excel',
      'reconciliations',
    ],
    conditions: [permit, condition('Can you work from the office on four days?')],
    pay: 33_000,
  },
  {
    title: 'Web developer',
    skills: [
      'TypeScript',
      'React',
      'testing',
      'accessibility',
      'PostgreSQL',
      'deployment',
      'code review',
      'Node',
    ],
    conditions: [sponsor, permit],
    pay: 60_000,
  },
  {
    title: 'Pastry chef',
    skills: [
      'laminated dough',
      'menu costing',
      'food hygiene',
      'chocolate work',
      'ordering',
      'banquets',
      'training',
    ],
    conditions: [condition('Can you start at five in the morning?'), nearby],
    pay: 31_000,
  },
];
