import type { CountryHelp } from '../country-help.ts';
import { europeanEmergencyNumber } from '../european-emergency-number.ts';

/** The west of Europe. How a line comes to stand here: the README of the feature. */
export const westernEurope: readonly CountryHelp[] = [
  {
    country: 'AT',
    emergency: [
      europeanEmergencyNumber,
      { number: '144', source: 'https://burgenland.orf.at/stories/3027145/', verifiedOn: '2026-11-27' },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'TelefonSeelsorge',
        languages: ['de'],
        call: { number: '142', hours: 'always' },
        chat: {
          address: 'https://chat.onlineberatung-telefonseelsorge.at',
          hours: { from: '16:00', to: '23:00' },
        },
        source: 'https://www.katholisch.at/telefonseelsorge',
        publisher: 'operator',
        alsoAt: 'https://burgenland.orf.at/stories/3207209/',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Vienna'],
  },
  {
    country: 'BE',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'high',
        name: 'Zelfmoordlijn',
        languages: ['nl'],
        call: { number: '1813', hours: 'always' },
        chat: { address: 'https://www.zelfmoord1813.be', hours: { from: '17:00', to: '24:00' } },
        source: 'https://zelfmoord1813.be/blog/chat-zelfmoordlijn-langer-geopend',
        publisher: 'operator',
        alsoAt: 'https://www.hbvl.be/cnt/dmf20211130_93272468',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: 'Centre de Prévention du Suicide',
        languages: ['fr'],
        call: { number: '0800 32 123', hours: 'always' },
        source:
          'https://www.preventionsuicide.be/actualites/le-centre-de-prevention-du-suicide-publie-son-rapport-dactivites-2022',
        publisher: 'operator',
        alsoAt:
          'https://bx1.be/categories/news/la-reine-mathilde-visite-le-centre-de-prevention-du-suicide-a-ixelles/',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Brussels'],
  },
  {
    country: 'CH',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'high',
        name: 'Die Dargebotene Hand · La Main Tendue · Telefono Amico',
        languages: ['de', 'fr', 'it'],
        call: { number: '143', hours: 'always' },
        chat: { address: 'https://www.143.ch' },
        source: 'https://winterthur.143.ch/Beratung/Beratungsangebot/Copy_of_Nacht',
        publisher: 'operator',
        alsoAt: 'https://www.zukunft-ch.ch/welttag-der-suizidpraevention/',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Zurich'],
  },
  {
    country: 'DE',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'high',
        name: 'TelefonSeelsorge',
        languages: ['de'],
        call: { number: '0800 111 0 111', hours: 'always' },
        chat: { address: 'https://www.telefonseelsorge.de' },
        source: 'https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband',
        publisher: 'other',
        alsoAt: 'https://internetseitung.de/historie.php?ID=98&NID=5583',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: 'TelefonSeelsorge',
        languages: ['de'],
        call: { number: '0800 111 0 222', hours: 'always' },
        source: 'https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband',
        publisher: 'other',
        alsoAt: 'https://internetseitung.de/historie.php?ID=98&NID=5583',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Berlin', 'Europe/Busingen'],
  },
  {
    country: 'FR',
    emergency: [
      {
        number: '15',
        source: 'https://associations.gouv.fr/1044-choix-siege-social-association.html?xml=F33954',
        verifiedOn: '2026-11-27',
      },
      europeanEmergencyNumber,
    ],
    lines: [
      {
        confidence: 'high',
        name: 'Numéro national de prévention du suicide',
        languages: ['fr'],
        call: { number: '3114', hours: 'always' },
        source: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
        publisher: 'operator',
        alsoAt: 'https://www.mayotte.ars.sante.fr/3114-le-numero-national-de-prevention-du-suicide',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Paris'],
  },
  {
    country: 'GB',
    emergency: [{ number: '999', source: 'https://giveusashout.org/about-us/faq', verifiedOn: '2026-11-27' }],
    lines: [
      {
        confidence: 'high',
        name: 'Samaritans',
        languages: ['en'],
        call: { number: '116 123', hours: 'always' },
        source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
        publisher: 'operator',
        alsoAt: 'https://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: 'Shout',
        languages: ['en'],
        text: { number: '85258', word: 'SHOUT', hours: 'always' },
        source: 'https://giveusashout.org/about-us/faq',
        publisher: 'operator',
        alsoAt:
          'https://www.themohnwestlakefoundation.co.uk/the-uks-first-24-7-crisis-messaging-service-for-anyone-anytime-anywhere/',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: 'NHS 111, mental health option (England)',
        languages: ['en'],
        call: { number: '111', hours: 'always' },
        source:
          'https://www.pendeensurgery.nhs.uk/health-information/urgent-mental-health-support-and-mental-health-and-wellness',
        publisher: 'public',
        alsoAt: 'https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/London'],
  },
  {
    country: 'IE',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'high',
        name: 'Samaritans',
        languages: ['en'],
        call: { number: '116 123', hours: 'always' },
        source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
        publisher: 'operator',
        alsoAt:
          'https://www.irishexaminer.com/breakingnews/ireland/samaritans-answer-29m-calls-since-2014-charity-to-play-crucial-role-in-new-mental-help-phone-service-914684.html',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: '50808',
        languages: ['en'],
        text: { number: '50808', hours: 'always' },
        source: 'https://www.irishexaminer.com/news/arid-31005605.html',
        publisher: 'other',
        alsoAt: 'https://todayfm.com/news/247-mental-health-text-support-service-officially-launched-1031466',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Dublin'],
  },
  {
    country: 'NL',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'high',
        name: '113 Zelfmoordpreventie',
        languages: ['nl'],
        call: { number: '113', hours: 'always' },
        chat: { address: 'https://www.113.nl', hours: 'always' },
        source: 'https://www.113.nl/schoolopdracht',
        publisher: 'operator',
        alsoAt:
          'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Amsterdam'],
  },
];
