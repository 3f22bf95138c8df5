import type { CountryHelp } from '../country-help.ts';
import { europeanEmergencyNumber } from '../european-emergency-number.ts';

/** The south of Europe. How a line comes to stand here: the README of the feature. */
export const southernEurope: readonly CountryHelp[] = [
  {
    country: 'ES',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'high',
        name: 'Línea 024',
        languages: ['es'],
        call: { number: '024', hours: 'always' },
        source:
          'https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html',
        publisher: 'other',
        alsoAt:
          'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: 'Teléfono de la Esperanza',
        languages: ['es'],
        call: { number: '717 003 717', hours: 'always' },
        source:
          'https://pronto.es/noticias-del-corazon/noticias-emotivas/telefono-esperanza-mas-medio-siglo-luchando-soledad-51363_amp.html',
        publisher: 'other',
        alsoAt:
          'https://maldita.es/index.php/malditaciencia/20220510/024-numero-telefono-atencion-suicidio-espana-gratuito',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Madrid', 'Atlantic/Canary'],
  },
  {
    country: 'GR',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'high',
        name: 'Γραμμή Παρέμβασης για την Αυτοκτονία',
        languages: ['el'],
        call: { number: '1018', hours: 'always' },
        source:
          'https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464',
        publisher: 'other',
        alsoAt: 'https://tanea.gr/2018/07/12/greece/opoy-den-yparxei-elpida-yparxei-boitheia/amp',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Athens'],
  },
  {
    country: 'IT',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'high',
        name: 'Telefono Amico Italia',
        languages: ['it'],
        call: { number: '02 2327 2327', hours: { from: '10:00', to: '24:00' } },
        source: 'https://www.quotidiano.net/magazine/sentirsi-soli-nei-giorni-di-4876c850',
        publisher: 'other',
        alsoAt:
          'https://www.iodonna.it/benessere/salute-e-psicologia/2020/09/23/come-diventare-volontario-telefono-amico-corsi-formazione/',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Rome'],
  },
  {
    country: 'PT',
    emergency: [europeanEmergencyNumber],
    lines: [
      {
        confidence: 'high',
        name: 'Linha Nacional de Prevenção do Suicídio',
        languages: ['pt'],
        call: { number: '1411', hours: 'always' },
        source:
          'https://www.deco.proteste.pt/saude/saude-mental/noticias/linha-prevencao-suicidio-funciona-24-horas-por-dia',
        publisher: 'other',
        alsoAt:
          'https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: 'SOS Voz Amiga',
        languages: ['pt'],
        call: { number: '213 544 545', hours: { from: '15:30', to: '00:30' } },
        source:
          'https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona',
        publisher: 'other',
        alsoAt:
          'https://www.tsf.pt/portugal/artigo/ha-40-anos-que-a-sos-voz-amiga-ouve-quando-mais-ninguem-esta-disponivel/9972768',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'low',
        name: 'SNS 24',
        source:
          'https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Europe/Lisbon', 'Atlantic/Madeira', 'Atlantic/Azores'],
  },
  {
    country: 'TR',
    emergency: [europeanEmergencyNumber],
    lines: [],
    zones: ['Europe/Istanbul', 'Asia/Istanbul'],
  },
];
