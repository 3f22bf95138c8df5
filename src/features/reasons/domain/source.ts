/**
 * How far a figure can be trusted: `study`, read in the primary source; `report`, figures of a vendor or
 * of a secondary source; `estimate`, our own proposal, which is always shown to people as an estimate.
 */
type Grade = 'study' | 'report' | 'estimate';

/** Where a figure comes from. Likelihood ratios are all estimates; the source says what they are anchored on. */
export interface Source {
  readonly title: string;
  readonly grade: Grade;
  readonly years?: string;
  /** How many were looked at. */
  readonly sample?: string;
}

const source = (grade: Grade, title: string, rest: Pick<Source, 'years' | 'sample'> = {}): Source => ({
  title,
  grade,
  ...rest,
});

/** The sources of the priors and likelihood ratios. */
export const sources = {
  estimate: source('estimate', 'Own estimate, from what recruiters and applicants report'),
  stages: source('estimate', 'Own estimate, anchored on figures of Lever and NACE', {
    years: '2016–2023',
    sample: '4 million candidates',
  }),
  postingLife: source('report', 'When applications arrive and how long postings live: DHI, NBER 32320', {
    years: '2016',
  }),
  ghostJobs: source('report', 'Share of postings without hiring activity: Greenhouse', { years: '2024–25' }),
  reviewOrder: source('report', 'Reading in order of arrival, with a pause at 300–500: Enhancv, Ashby', {
    years: '2025',
    sample: '25 recruiters',
  }),
  silence: source('report', 'Share of applications never answered: Jobright', {
    years: '2025',
    sample: '4.4 million applications',
  }),
  channels: source('study', 'Hires by channel: Lever; referral effect shrunk after Burks', {
    years: '2015–2017',
    sample: '4 million candidates',
  }),
  insiders: source('report', 'Vacancies filled from inside: APQC, Bersin', { years: '2020–2023' }),
  knockouts: source('report', 'Questions on forms that decide alone: Enhancv', {
    years: '2025',
    sample: '25 recruiters',
  }),
  requirements: source('report', 'Share of requirements met and interviews: TalentWorks', {
    years: '2018',
    sample: '6,000 applications',
  }),
  interviewNoise: source('study', 'Ratings of one person vary between interviewers: interviewing.io', {
    sample: '1,000 interviews',
  }),
  unemployment: source('study', 'Callbacks fall with the length of unemployment: Kroft', {
    years: '2013',
    sample: '12,000 résumés',
  }),
  discrimination: source(
    'study',
    'Unequal contact rates, concentrated in some firms: Kline, Rose and Walters',
    { years: '2022', sample: '83,000 applications' },
  ),
  madeUpMarkets: source(
    'estimate',
    'How strongly each figure counts, fitted to made-up markets with known causes; no real market was counted',
  ),
  employersWords: source(
    'estimate',
    'The employer said so; own estimate of how often such words are the reason',
  ),
  betweenLines: source(
    'estimate',
    'Read from roundabout words of the employer by a learned reader; two thirds of what plain words would count',
  ),
  boilerplate: source('estimate', 'Sent to nearly everyone, whatever the reason'),
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof sources;
