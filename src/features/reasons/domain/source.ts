/**
 * How far a figure can be trusted: `study`, read in the primary source; `report`, figures of a vendor or
 * of a secondary source; `estimate`, our own proposal, which is always shown to people as an estimate.
 */
type Grade = 'study' | 'report' | 'estimate';

/** Where a figure comes from. Likelihood ratios are all estimates; the source says what they are anchored on. */
export interface Source {
  readonly title: string;
  readonly grade: Grade;
}

const source = (grade: Grade, title: string): Source => ({ grade, title });

/** The sources of the priors and likelihood ratios. */
export const sources = {
  estimate: source('estimate', 'Own estimate, from what recruiters and applicants report'),
  stages: source(
    'estimate',
    'Own estimate, anchored on Lever 2016–2017 (4 million candidates) and NACE 2023',
  ),
  postingLife: source('report', 'When applications arrive and how long postings live: DHI 2016, NBER 32320'),
  ghostJobs: source('report', 'Share of postings without hiring activity: Greenhouse 2024–25'),
  reviewOrder: source('report', 'Reading in order of arrival, with a pause at 300–500: Enhancv 2025, Ashby'),
  silence: source('report', 'Share of applications never answered: Jobright 2025, 4.4 million applications'),
  channels: source('study', 'Hires by channel: Lever 2016–2017; referral effect shrunk after Burks 2015'),
  insiders: source('report', 'Vacancies filled from inside: APQC, Bersin'),
  knockouts: source('report', 'Questions on forms that decide alone: Enhancv 2025, 25 recruiters'),
  requirements: source(
    'report',
    'Share of requirements met and interviews: TalentWorks 2018, 6,000 applications',
  ),
  interviewNoise: source(
    'study',
    'Ratings of one person vary between interviewers: interviewing.io, 1,000 interviews',
  ),
  unemployment: source('study', 'Callbacks fall with the length of unemployment: Kroft 2013, 12,000 résumés'),
  discrimination: source(
    'study',
    'Unequal contact rates, concentrated in some firms: Kline, Rose and Walters 2022',
  ),
  employersWords: source(
    'estimate',
    'The employer said so; own estimate of how often such words are the reason',
  ),
  boilerplate: source('estimate', 'Sent to nearly everyone, whatever the reason'),
} as const satisfies Record<string, Source>;
export type SourceId = keyof typeof sources;
