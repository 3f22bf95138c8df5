import type { CountryHelp } from '../country-help.ts';
import { europeanEmergencyNumber } from '../european-emergency-number.ts';

/** The north of Europe. How a line comes to stand here: the README of the feature. */
export const northernEurope: readonly CountryHelp[] = [
  {
    country: 'DK',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'low',
        name: 'Livslinien',
        source: 'https://www.livslinien.dk/om-livslinien/historie',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Copenhagen'],
  },
  {
    country: 'FI',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'high',
        name: 'MIELI Kriisipuhelin',
        languages: ['fi'],
        call: { number: '09 2525 0111', hours: 'always' },
        source: 'https://mieli.fi/helpline',
        publisher: 'operator',
        alsoAt: 'https://mentalhealth.fi/where-to-go-in-an-emergency',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Helsinki', 'Europe/Mariehamn'],
  },
  {
    country: 'NO',
    emergency: [
      {
        number: '113',
        source: 'https://helsenorge.no/sykdom/psykiske-lidelser/depresjon/selvmord-og-selvmordstanker',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'Mental Helse',
        languages: ['no'],
        call: { number: '116 123', hours: 'always' },
        chat: { address: 'https://www.sidetmedord.no', hours: 'always' },
        source: 'https://helsenorge.no/sykdom/psykiske-lidelser/depresjon/selvmord-og-selvmordstanker',
        publisher: 'public',
        alsoAt:
          'https://www.vindafjord.kommune.no/helse-og-velferd/aktuelt-helse-og-velferd/snakk-om-sjolvmordstankar-det-kan-redda-liv.495894.aspx',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: 'Kirkens SOS',
        languages: ['no'],
        call: { number: '22 40 00 40', hours: 'always' },
        chat: { address: 'https://www.soschat.no' },
        source: 'https://helsenorge.no/sykdom/psykiske-lidelser/depresjon/selvmord-og-selvmordstanker',
        publisher: 'public',
        alsoAt: 'https://www.tv2.no/a/11115544',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Oslo'],
  },
  {
    country: 'SE',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'high',
        name: 'Mind Självmordslinjen',
        languages: ['sv'],
        call: { number: '90101', hours: 'always' },
        chat: { address: 'https://mind.se' },
        source:
          'https://newsroom.notified.com/mind-1/posts/pressreleases/vasterbotten-har-bast-psykisk-halsa-enligt-mi',
        publisher: 'operator',
        alsoAt: 'https://www.corren.se/nyheter/sjalvmord-ar-vanligast-bland-aldre-man-om5530243.aspx',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Stockholm'],
  },
];
