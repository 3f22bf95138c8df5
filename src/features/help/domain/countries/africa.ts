import type { CountryHelp } from '../country-help.ts';

/** Africa. How a line comes to stand here: the README of the feature. */
export const africa: readonly CountryHelp[] = [
  {
    country: 'KE',
    emergency: [
      { number: '999', source: 'https://progress.guide/atlas/africa/kenya', verifiedOn: '2026-11-27' },
      { number: '112', source: 'https://progress.guide/atlas/africa/kenya', verifiedOn: '2026-11-27' },
    ],
    lines: [
      {
        confidence: 'low',
        name: 'Befrienders Kenya',
        source: 'https://www.aku.edu/bmi/engagement/Pages/befrienderskenya.aspx',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Africa/Nairobi'],
  },
  {
    country: 'NG',
    emergency: [
      {
        number: '112',
        source: 'https://technologytimes.ng/dial-122-how-nigerias-three-digit-emergency-number-works/',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'low',
        name: 'SURPIN',
        source:
          'https://healthwise.punchng.com/ngo-launches-toll-free-hotline-for-assistance-on-mental-health',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Africa/Lagos'],
  },
  {
    country: 'ZA',
    emergency: [
      { number: '112', source: 'https://statuscheck.co.za/?p=14569', verifiedOn: '2026-11-27' },
      { number: '10111', source: 'https://statuscheck.co.za/?p=14569', verifiedOn: '2026-11-27' },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'SADAG mental health helpline',
        languages: ['en'],
        call: { number: '0800 456 789', hours: 'always' },
        source:
          'https://www.sabcnews.com/sabcnews/sadag-encourages-the-mentally-fatigued-to-reach-out-amid-world-suicide-prevention-day/',
        publisher: 'other',
        alsoAt: 'https://www.pressreader.com/south-africa/the-star-early-edition/20190212/281668256233737',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'low',
        name: 'SADAG suicide crisis helpline',
        source:
          'https://citizen.co.za/rosebank-killarney-gazette/uncategorized/2021/09/27/creating-hope-through-action-sadag',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Africa/Johannesburg'],
  },
];
