import type { CountryHelp } from '../country-help.ts';
import { europeanEmergencyNumber } from '../european-emergency-number.ts';

/** The east of Europe. How a line comes to stand here: the README of the feature. */
export const easternEurope: readonly CountryHelp[] = [
  {
    country: 'CZ',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'low',
        name: 'Linka první psychické pomoci',
        source:
          'https://www.irozhlas.cz/zpravy-domov/bezplatna-linka-psychicke-pomoci-omezuje-provoz-prosinec-je-pritom_2412080600_job',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Prague'],
  },
  {
    country: 'HU',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'high',
        name: 'Lelki Elsősegély (LESZ)',
        languages: ['hu'],
        call: { number: '116 123', hours: 'always' },
        source:
          'https://infostart.hu/belfold/2022/03/19/az-ukrajnai-haboru-miatt-is-egnek-a-lelkisegely-szolgalatok-vonalai',
        publisher: 'other',
        alsoAt:
          'https://demokrata.hu/magyarorszag/rengeteg-hivast-fogadott-a-lelkielsosegely-szolgalat-190943',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Budapest'],
  },
  {
    country: 'PL',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'low',
        name: 'Centrum Wsparcia dla Osób Dorosłych w Kryzysie Psychicznym',
        source: 'https://zdrowie.pap.pl/psyche/na-kryzys-telefon-800-70-2222',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'low',
        name: 'Kryzysowy Telefon Zaufania',
        source: 'https://www.zspborzecin.pl/swiatowy-dzien-zdrowia-psychicznego/',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Warsaw'],
  },
  {
    country: 'RO',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'low',
        name: 'Alianța Română de Prevenție a Suicidului',
        source:
          'https://digi24.ro/regional/digi24-cluj-napoca/tentativele-de-suicid-rezolvate-prin-telefon-147409',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Bucharest'],
  },
  {
    country: 'UA',
    emergency: [
      {
        number: '103',
        source:
          'https://bukvy.org/yedynyj-nomer-ekstrenoyi-dopomogy-112-zapraczyuye-po-vsij-ukrayini-do-kinczya-2024-roku',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'Lifeline Ukraine',
        languages: ['uk'],
        call: { number: '7333', hours: 'always' },
        source:
          'https://techtoday.in.ua/ru/vodafone-news-ru/goryachaya-lynyya-lifeline-ukraine-po-profylaktyke-samoubyjstv-prodolzhyt-podderzhyvat-psyhycheskoe-zdorove-ukrayntsev-164921.html',
        publisher: 'other',
        alsoAt:
          'https://dzerkalo.media/news/v-ukraini-zapratsyue-garyacha-liniya-psihologichnoi-pidtrimki-dlya-veteraniv-viyni',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Kyiv', 'Europe/Kiev'],
  },
];
