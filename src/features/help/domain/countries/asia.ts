import type { CountryHelp } from '../country-help.ts';

/** Asia. How a line comes to stand here: the README of the feature. */
export const asia: readonly CountryHelp[] = [
  {
    country: 'HK',
    emergency: [{ number: '999', source: 'https://csrp.hku.hk/getting-help/', verifiedOn: '2026-11-27' }],
    lines: [
      {
        confidence: 'high',
        name: 'Mental Health Support Hotline',
        languages: ['zh', 'en'],
        call: { number: '18111', hours: 'always' },
        source: 'https://news.gov.hk/eng/2023/12/20231227/20231227_162155_701.html',
        publisher: 'public',
        alsoAt:
          'https://www.shallwetalk.hk/en/feature-topics/kick-off-ceremony-of-the-mental-health-support-hotline/',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: '香港撒瑪利亞防止自殺會 · The Samaritan Befrienders',
        languages: ['zh', 'en'],
        call: { number: '2389 2222', hours: 'always' },
        source: 'https://csrp.hku.hk/getting-help/',
        publisher: 'public',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: '撒瑪利亞會 · The Samaritans',
        languages: ['en', 'zh'],
        call: { number: '2896 0000', hours: 'always' },
        source: 'https://csrp.hku.hk/getting-help/',
        publisher: 'public',
        alsoAt: 'https://becausementalhealth.com/post/mental-health-awareness-month-pt-3',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Asia/Hong_Kong'],
  },
  {
    country: 'IL',
    emergency: [
      {
        number: '101',
        source: 'https://mdauk.org/ministry-of-health-confirms-mda-as-israels-first-response-organisation/',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'ERAN · ער״ן',
        languages: ['he', 'ar', 'ru'],
        call: { number: '1201', hours: 'always' },
        source: 'https://jerusaleminstitute.org.il/en/blog/with-days-like-this/',
        publisher: 'other',
        alsoAt: 'https://jpost.1eye.us/health-and-wellness/mind-and-spirit/article-767707',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Asia/Jerusalem', 'Asia/Tel_Aviv'],
  },
  {
    country: 'IN',
    emergency: [
      {
        number: '112',
        source:
          'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'Tele-MANAS',
        languages: ['hi', 'en'],
        call: { number: '14416', hours: 'always' },
        source:
          'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
        publisher: 'other',
        alsoAt: 'https://crackittoday.com/current-affairs/tele-manas/',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Asia/Kolkata', 'Asia/Calcutta'],
  },
  {
    country: 'JP',
    emergency: [
      {
        number: '119',
        source: 'https://www.tokyo-icc.jp/english/lespace/index_1906.html',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'よりそいホットライン · Yorisoi Hotline',
        languages: ['ja'],
        call: { number: '0120-279-338', hours: 'always' },
        source: 'https://hagi-city.site.ktaiwork.jp/archives/8505',
        publisher: 'public',
        alsoAt: 'https://www.hurights.or.jp/archives/newsinbrief-ja/section1/2015/01/post-52.html',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'high',
        name: 'いのちの電話 · Inochi no Denwa',
        languages: ['ja'],
        call: { number: '0120-783-556', hours: { from: '16:00', to: '21:00' } },
        source: 'https://www.city.akiruno.tokyo.jp/0000015267.html',
        publisher: 'public',
        alsoAt: 'https://hagi-city.site.ktaiwork.jp/archives/8505',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'low',
        name: 'こころの健康相談統一ダイヤル',
        source:
          'https://meikikai-home.com/%e3%80%90%ef%bc%93%e6%9c%88%e3%81%af%e8%87%aa%e6%ae%ba%e5%af%be%e7%ad%96%e5%bc%b7%e5%8c%96%e6%9c%88%e9%96%93%e3%81%a7%e3%81%99%e3%80%91/',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'low',
        name: 'TELL Lifeline',
        source:
          'https://www.japantimes.co.jp/community/2018/12/23/general/crew-tell-japan-wants-know-youre-not-alone-holidays-time/',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Asia/Tokyo'],
  },
  {
    country: 'KR',
    emergency: [
      { number: '119', source: 'https://kgnewskorea.com/news/view.php?bIdx=44062', verifiedOn: '2026-11-27' },
    ],
    lines: [
      {
        confidence: 'high',
        name: '자살예방 상담전화',
        languages: ['ko'],
        call: { number: '109', hours: 'always' },
        source: 'https://kgnewskorea.com/news/view.php?bIdx=44062',
        publisher: 'other',
        alsoAt: 'https://newspim.com/news/view/20240102000281',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Asia/Seoul'],
  },
  {
    country: 'MY',
    emergency: [
      {
        number: '999',
        source: 'https://vietnamnews.vn/world/1763284/malaysia-sees-record-surge-in-mental-health-calls.html',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'Talian HEAL',
        languages: ['ms', 'en'],
        call: { number: '15555', hours: { from: '08:00', to: '24:00' } },
        source: 'https://vietnamnews.vn/world/1763284/malaysia-sees-record-surge-in-mental-health-calls.html',
        publisher: 'other',
        alsoAt:
          'https://www.malaymail.com/news/malaysia/2024/06/25/health-ministry-says-working-with-telcos-to-provide-free-access-to-heal-line-15555/141421',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'low',
        name: 'Befrienders Kuala Lumpur',
        source: 'https://www.thesundaily.my/local/free-calls-to-befrienders-from-aug-1-JK1149218',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Asia/Kuala_Lumpur', 'Asia/Kuching'],
  },
  {
    country: 'PH',
    emergency: [
      {
        number: '911',
        source:
          'https://ditosapilipinas.com/national/news/article/06/25/2025/dilg-mental-health-crisis-line/1711',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'NCMH Crisis Hotline',
        languages: ['tl', 'en'],
        call: { number: '1553' },
        source: 'https://www.sunstar.com.ph/cebu/nearly-700-call-ncmh-during-the-holidays',
        publisher: 'other',
        alsoAt:
          'https://ditosapilipinas.com/national/news/article/06/25/2025/dilg-mental-health-crisis-line/1711',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Asia/Manila'],
  },
  {
    country: 'SG',
    emergency: [
      {
        number: '995',
        source: 'https://www.scdf.gov.sg/home/about-us/information/scdf-emergency-medical-services',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: 'Samaritans of Singapore',
        languages: ['en'],
        call: { number: '1767', hours: 'always' },
        chat: { address: 'https://wa.me/6591511767', hours: 'always' },
        source:
          'https://www.channelnewsasia.com/singapore/suicide-whatsapp-service-caretext-samaritans-singapore-help-2929241',
        publisher: 'other',
        alsoAt: 'https://mothership.sg/2022/09/sos-24h-whatsapp-service',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Asia/Singapore'],
  },
  {
    country: 'TW',
    emergency: [
      {
        number: '119',
        source: 'https://www.nfa.gov.tw/kid/index.php?code=list&ids=657',
        verifiedOn: '2026-11-27',
      },
    ],
    lines: [
      {
        confidence: 'high',
        name: '安心專線',
        languages: ['zh'],
        call: { number: '1925', hours: 'always' },
        source: 'https://udn.com/news/story/7266/9329707',
        publisher: 'other',
        alsoAt: 'https://health.ltn.com.tw/article/breakingnews/5177833',
        verifiedOn: '2026-11-27',
      },
      {
        confidence: 'low',
        name: '生命線',
        source: 'https://udn.com/news/story/7266/9004922',
        verifiedOn: '2026-11-27',
      },
    ],
    zones: ['Asia/Taipei'],
  },
];
