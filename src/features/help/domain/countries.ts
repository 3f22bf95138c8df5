import type { CountryHelp } from './help-line.ts';

/**
 * From public lists that agree with each other; not yet confirmed with the operators, and the page says so.
 * Only round-the-clock lines are listed. Elsewhere, and when a number does not answer: findahelpline.com.
 */
export const countries: readonly CountryHelp[] = [
  {
    country: 'AR',
    emergency: ['911', '107'],
    lines: [{ name: 'Centro de Asistencia al Suicida', number: '0800 345 1435' }],
    zones: ['America/Argentina/'],
  },
  {
    country: 'AU',
    emergency: ['000'],
    lines: [
      { name: 'Lifeline', number: '13 11 14' },
      { name: 'Suicide Call Back Service', number: '1300 659 467' },
    ],
    zones: ['Australia/'],
  },
  {
    country: 'AT',
    emergency: ['112', '144'],
    lines: [{ name: 'TelefonSeelsorge', number: '142' }],
    zones: ['Europe/Vienna'],
  },
  {
    country: 'BE',
    emergency: ['112'],
    lines: [
      { name: 'Zelfmoordlijn', number: '1813', language: 'nl' },
      { name: 'Centre de Prévention du Suicide', number: '0800 32 123', language: 'fr' },
    ],
    zones: ['Europe/Brussels'],
  },
  {
    country: 'BR',
    emergency: ['192'],
    lines: [{ name: 'CVV', number: '188' }],
    zones: ['America/Sao_Paulo', 'America/Bahia', 'America/Fortaleza', 'America/Recife', 'America/Manaus'],
  },
  {
    country: 'CA',
    emergency: ['911'],
    lines: [{ name: '9-8-8 Suicide Crisis Helpline', number: '988', text: true }],
    zones: [
      'America/Toronto',
      'America/Vancouver',
      'America/Edmonton',
      'America/Winnipeg',
      'America/Halifax',
      'America/St_Johns',
      'America/Regina',
      'America/Montreal',
    ],
  },
  {
    country: 'FR',
    emergency: ['15', '112'],
    lines: [{ name: 'Numéro national de prévention du suicide', number: '3114' }],
    zones: ['Europe/Paris'],
  },
  {
    country: 'DE',
    emergency: ['112'],
    lines: [
      { name: 'TelefonSeelsorge', number: '0800 111 0 111' },
      { name: 'TelefonSeelsorge', number: '0800 111 0 222' },
    ],
    zones: ['Europe/Berlin', 'Europe/Busingen'],
  },
  {
    country: 'GR',
    emergency: ['112'],
    lines: [{ name: 'Suicide Help Greece', number: '1018' }],
    zones: ['Europe/Athens'],
  },
  {
    country: 'HU',
    emergency: ['112'],
    lines: [{ name: 'LESZ', number: '116 123' }],
    zones: ['Europe/Budapest'],
  },
  {
    country: 'IN',
    emergency: ['112'],
    lines: [{ name: 'Tele-MANAS', number: '14416' }],
    zones: ['Asia/Kolkata', 'Asia/Calcutta'],
  },
  {
    country: 'IE',
    emergency: ['112', '999'],
    lines: [{ name: 'Samaritans', number: '116 123' }],
    zones: ['Europe/Dublin'],
  },
  {
    country: 'IL',
    emergency: ['101'],
    lines: [{ name: 'ERAN', number: '1201' }],
    zones: ['Asia/Jerusalem', 'Asia/Tel_Aviv'],
  },
  {
    country: 'JP',
    emergency: ['119'],
    lines: [{ name: 'Yorisoi Hotline', number: '0120-279-338' }],
    zones: ['Asia/Tokyo'],
  },
  {
    country: 'MX',
    emergency: ['911'],
    lines: [{ name: 'Línea de la Vida', number: '800 911 2000' }],
    zones: ['America/Mexico_City', 'America/Monterrey', 'America/Tijuana', 'America/Cancun'],
  },
  {
    country: 'NL',
    emergency: ['112'],
    lines: [
      { name: '113 Zelfmoordpreventie', number: '113' },
      { name: '113 Zelfmoordpreventie', number: '0800-0113' },
    ],
    zones: ['Europe/Amsterdam'],
  },
  {
    country: 'NZ',
    emergency: ['111'],
    lines: [
      { name: '1737', number: '1737', text: true },
      { name: 'Lifeline', number: '0800 543 354' },
    ],
    zones: ['Pacific/Auckland', 'Pacific/Chatham'],
  },
  {
    country: 'NO',
    emergency: ['113'],
    lines: [
      { name: 'Mental Helse', number: '116 123' },
      { name: 'Kirkens SOS', number: '22 40 00 40' },
    ],
    zones: ['Europe/Oslo'],
  },
  {
    country: 'PH',
    emergency: ['911'],
    lines: [{ name: 'NCMH Crisis Hotline', number: '1553' }],
    zones: ['Asia/Manila'],
  },
  {
    country: 'SG',
    emergency: ['995'],
    lines: [{ name: 'Samaritans of Singapore', number: '1767' }],
    zones: ['Asia/Singapore'],
  },
  {
    country: 'ZA',
    emergency: ['112', '10111'],
    lines: [{ name: 'SADAG', number: '0800 567 567' }],
    zones: ['Africa/Johannesburg'],
  },
  {
    country: 'KR',
    emergency: ['119'],
    lines: [{ name: '자살예방상담전화', number: '109' }],
    zones: ['Asia/Seoul'],
  },
  {
    country: 'ES',
    emergency: ['112'],
    lines: [
      { name: 'Línea 024', number: '024' },
      { name: 'Teléfono de la Esperanza', number: '717 003 717' },
    ],
    zones: ['Europe/Madrid', 'Atlantic/Canary'],
  },
  {
    country: 'CH',
    emergency: ['144', '112'],
    lines: [{ name: 'Die Dargebotene Hand · La Main Tendue', number: '143' }],
    zones: ['Europe/Zurich'],
  },
  {
    country: 'TW',
    emergency: ['119'],
    lines: [{ name: '安心專線', number: '1925' }],
    zones: ['Asia/Taipei'],
  },
  {
    country: 'GB',
    emergency: ['999', '112'],
    lines: [{ name: 'Samaritans', number: '116 123' }],
    zones: ['Europe/London'],
  },
  {
    country: 'US',
    emergency: ['911'],
    lines: [{ name: '988 Suicide & Crisis Lifeline', number: '988', text: true }],
    zones: [
      'America/New_York',
      'America/Chicago',
      'America/Denver',
      'America/Los_Angeles',
      'America/Phoenix',
      'America/Anchorage',
      'America/Detroit',
      'America/Boise',
      'America/Indiana/',
      'America/Kentucky/',
      'Pacific/Honolulu',
    ],
  },
];
