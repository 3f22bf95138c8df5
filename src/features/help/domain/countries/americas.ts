import type { CountryHelp } from '../country-help.ts';

/** North and South America. How a line comes to stand here: the README of the feature. */
export const americas: readonly CountryHelp[] = [
  {
    country: 'AR',
    emergency: [
      {
        number: '911',
        source:
          'https://elsoldeiquique.cl/el-numero-de-emergencia-911-un-salvavidas-que-sudamerica-adopta-y-chile-necesita/',
        verifiedOn: '2026-11-27',
      },
      {
        number: '107',
        source:
          'https://www.lagaceta.com.ar/nota/1102321/lg-play/nunca-hay-minimizar-pedidos-ayuda-especialista-explico-como-funciona-linea-asistencia-al-suicidio.html',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'Línea nacional de salud mental',
        languages: ['es'],
        call: { number: '0800 999 0091', hours: 'always' },
        source: 'https://www.ospia.org.ar/?p=1635',
        publisher: 'other',
        alsoAt:
          'https://www.cba24n.com.ar/sociedad/se-habilito-linea-telefonica-nacional-y-gratuita-para-urgencias-de-salud-mental_a631b4db37e12b42cd076b8cf',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'low',
        name: 'Centro de Asistencia al Suicida (Buenos Aires)',
        source:
          'https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['America/Argentina/', 'America/Buenos_Aires'],
  },
  {
    country: 'BR',
    emergency: [
      {
        number: '192',
        source: 'https://dnbrasil.dn.pt/situacao-de-emergencia-em-portugal-saiba-para-onde-ligar',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'CVV',
        languages: ['pt'],
        call: { number: '188', hours: 'always' },
        chat: { address: 'https://www.cvv.org.br' },
        source:
          'https://sincofarmamg.org.br/2018/07/09/prevencao-ao-suicidio-conta-com-ligacao-gratuita-em-todo-pais/',
        publisher: 'other',
        alsoAt:
          'https://redeglobo.globo.com/rj/tvriosul/Acontece/noticia/cvv-oferece-apoio-emocional-e-atua-na-prevencao-do-suicidio.ghtml',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['America/Sao_Paulo', 'America/Bahia', 'America/Fortaleza', 'America/Recife', 'America/Manaus'],
  },
  {
    country: 'CA',
    emergency: [
      {
        number: '911',
        source: 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: '9-8-8 Suicide Crisis Helpline',
        languages: ['en', 'fr'],
        call: { number: '988', hours: 'always' },
        text: { number: '988', hours: 'always' },
        source: 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/',
        publisher: 'public',
        alsoAt:
          'https://www.newswire.ca/news-releases/just-in-case-remember-9-8-8-world-suicide-prevention-day-calls-on-canadians-to-know-save-and-share-this-vital-number-840850016.html',
        verifiedOn: '2026-11-27',
      },
    ],
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
    country: 'CL',
    emergency: [
      {
        number: '131',
        source:
          'https://elsoldeiquique.cl/el-numero-de-emergencia-911-un-salvavidas-que-sudamerica-adopta-y-chile-necesita/',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'Línea de Prevención del Suicidio',
        languages: ['es'],
        call: { number: '*4141', hours: 'always' },
        source:
          'https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/',
        publisher: 'other',
        alsoAt:
          'https://www.biobiochile.cl/noticias/nacional/chile/2023/01/06/no-estas-solo-minsal-lanza-fono-confidencial-4141-para-auxiliar-a-personas-con-ideacion-suicida.shtml',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['America/Santiago', 'America/Punta_Arenas'],
  },
  {
    country: 'CO',
    emergency: [
      {
        number: '123',
        source:
          'https://www.radiosantafe.com/2025/09/11/bogota-refuerza-su-apoyo-en-el-dia-mundial-para-la-prevencion-del-suicidio/',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'Línea 106 (Bogotá)',
        languages: ['es'],
        call: { number: '106', hours: 'always' },
        chat: { address: 'https://wa.me/573007548933', hours: 'always' },
        source: 'https://www.bogota.gov.co/servicios/guia-de-tramites-y-servicios/linea-106',
        publisher: 'public',
        alsoAt:
          'https://www.radiosantafe.com/2025/09/11/bogota-refuerza-su-apoyo-en-el-dia-mundial-para-la-prevencion-del-suicidio/',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['America/Bogota'],
  },
  {
    country: 'MX',
    emergency: [{ number: '911', source: 'https://zamudionoticias.mx/?p=17586', verifiedOn: '2026-11-27' }],
    lines: [
      {
        confidence: 'high',
        name: 'Línea de la Vida',
        languages: ['es'],
        call: { number: '800 911 2000', hours: 'always' },
        source:
          'https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/',
        publisher: 'other',
        alsoAt: 'https://almomento.mx/?p=1169021',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['America/Mexico_City', 'America/Monterrey', 'America/Tijuana', 'America/Cancun'],
  },
  {
    country: 'US',
    emergency: [
      {
        number: '911',
        source:
          'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: '988 Suicide & Crisis Lifeline',
        languages: ['en', 'es'],
        call: { number: '988', hours: 'always' },
        text: { number: '988', hours: 'always' },
        chat: { address: 'https://988lifeline.org', hours: 'always' },
        source: 'https://988lifeline.org/get-help/what-to-expect',
        publisher: 'operator',
        alsoAt:
          'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: 'Crisis Text Line',
        languages: ['en'],
        text: { number: '741741', word: 'HOME', hours: 'always' },
        source: 'https://resources.penniesforpoverty.org/resources/crisis-text-line/',
        publisher: 'other',
        alsoAt: 'https://dupageplt.org/258/Crisis-Text-Line',
        verifiedOn: '2026-11-27',
      },
    ],
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
