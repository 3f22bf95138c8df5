import type { CountryHelp } from '../country-help.ts';

/** Australia and New Zealand. How a line comes to stand here: the README of the feature. */
export const oceania: readonly CountryHelp[] = [
  {
    country: 'AU',
    emergency: [
      {
        number: '000',
        source: 'https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'Lifeline',
        languages: ['en'],
        call: { number: '13 11 14', hours: 'always' },
        text: { number: '0477 13 11 14', hours: 'always' },
        chat: { address: 'https://www.lifeline.org.au', hours: 'always' },
        source: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
        publisher: 'public',
        alsoAt: 'https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: 'Beyond Blue',
        languages: ['en'],
        call: { number: '1300 22 4636', hours: 'always' },
        chat: { address: 'https://www.beyondblue.org.au', hours: 'always' },
        source: 'https://fortitudevalleynews.com.au/beyond-blue-mental-health-support-never-takes-a-holiday',
        publisher: 'other',
        alsoAt: 'https://2ser.com/world-suicide-prevention-day-2019',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: 'Suicide Call Back Service',
        languages: ['en'],
        call: { number: '1300 659 467', hours: 'always' },
        source: 'https://2ser.com/world-suicide-prevention-day-2019',
        publisher: 'other',
        alsoAt: 'https://www.tandemcarers.org.au/Web/Web/COVID-19/Mental-Health-Support.aspx',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Australia/'],
  },
  {
    country: 'NZ',
    emergency: [
      {
        number: '111',
        source: 'https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: '1737, need to talk?',
        languages: ['en'],
        call: { number: '1737', hours: 'always' },
        text: { number: '1737', hours: 'always' },
        source: 'https://www.pegasus.health.nz/?p=6300',
        publisher: 'other',
        alsoAt:
          'https://m.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-services.htm',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: 'Lifeline Aotearoa',
        languages: ['en'],
        call: { number: '0800 543 354', hours: 'always' },
        source: 'https://nzfamilies.org.nz/?p=1578',
        publisher: 'other',
        alsoAt:
          'https://vice.com/en/article/new-zealands-biggest-mental-health-helpline-misses-one-in-four-calls',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Pacific/Auckland', 'Pacific/Chatham'],
  },
];
