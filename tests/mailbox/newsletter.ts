import { person } from './application-mail.ts';
import { headerText, quotedPrintable } from './encoded-words.ts';
import type { Random } from './random.ts';

/** Its name, and the name of its domain. */
type Shop = readonly [string, string];
const shops: readonly [Shop, ...Shop[]] = [
  ['Parcelwise Garden', 'parcelwise'],
  ['Eastlight Trains', 'eastlight'],
  ['Harbour Books', 'harbourbooks'],
  ['Café Lindenau', 'lindenau'],
  ['Northmoor Outdoor', 'northmoor'],
];
const goods = [
  'Secateurs with a spring of bronze',
  'Boots for wet meadows',
  'A guide to the birds of the coast',
  'Seed trays of cork – two sizes',
  'Return ticket to Quay Central',
  'Kaffee aus Röstung im Hof',
  'A folding saw & its leather sheath',
  'Tent for two, 1.9 kg',
] as const;
const praise = [
  'Made to be mended: every part can be had for ten years, and our workshop answers letters on the same day.',
  'Readers asked for it, and here it is again, in three colours and with a longer handle than the one before.',
  'Only until Sunday, and only while there are some left. Sending it back is free, and nobody asks why.',
  'What our neighbours say: it does what it should, it is light, and it looks well on the hook by the door.',
] as const;

const cell =
  'font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:20px;color:#333333;padding:8px 16px';

/** A shop's mail as they are today: a short text and the same again as tables within tables, 6 to 20 kB. */
export function newsletter(random: Random, sentAt: Date): Buffer {
  const [name, label] = random.pick(shops);
  const number = random.between(10_000, 9_999_999);
  const items = Array.from({ length: random.between(3, 12) }, () => item(random, label));
  const text = items.map(({ title, words, price }) => `${title}\n${words}\n${price}\n`).join('\n');
  const html = pageOf(name, label, items.map(rowOf).join('\n'));
  const boundary = `=_news_${number}`;
  return Buffer.from(
    [
      `Message-ID: <news.${number}.${sentAt.getTime()}@${label}.example>`,
      `Date: ${sentAt.toUTCString().replace('GMT', '+0000')}`,
      `From: ${headerText(name, 'utf-8', 'Q')} <news@mail.${label}.example>`,
      `To: "${person.name}" <${person.address}>`,
      `Subject: ${headerText(`${items[0]?.title} – ${items[0]?.price}`, 'utf-8', 'B')}`,
      `List-Unsubscribe: <https://mail.${label}.example/off?u=${number}>`,
      'Precedence: bulk',
      'MIME-Version: 1.0',
      `Content-Type: multipart/alternative; boundary="${boundary}"`,
      '',
      ...partOf(boundary, 'plain', text),
      ...partOf(boundary, 'html', html),
      `--${boundary}--`,
      '',
    ].join('\n'),
  );
}

interface Item {
  readonly title: string;
  readonly words: string;
  readonly price: string;
  readonly link: string;
}

function item(random: Random, label: string): Item {
  const link = `https://mail.${label}.example/c/${random.between(1e6, 1e9).toString(36).repeat(12)}`;
  return {
    title: random.pick(goods),
    words: random.pick(praise),
    price: `${random.between(4, 180)},90 €`,
    link,
  };
}

const rowOf = ({ title, words, price, link }: Item): string =>
  `<tr><td style="${cell}" width="180"><a href="${link}"><img src="${link}.jpg" width="164" height="120" alt="${title}" border="0"></a></td><td style="${cell}"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td style="${cell};font-weight:bold">${title.replace('&', '&amp;')}</td></tr><tr><td style="${cell}">${words}</td></tr><tr><td style="${cell}"><a href="${link}" style="color:#005577">${price.replace('€', '&euro;')}</a></td></tr></table></td></tr>`;

const pageOf = (name: string, label: string, rows: string): string =>
  `<!doctype html><html><head><title>${name}</title><style>@media (max-width:600px){.all{width:100%!important}} a{color:#005577}</style></head><body><div style="display:none;max-height:0">${'&zwnj;&nbsp;'.repeat(40)}</div><table class="all" width="600" align="center"><tr><td style="${cell}"><h1>${name}</h1></td></tr><tr><td><table width="100%">${rows}</table></td></tr><tr><td style="${cell}">You get this because you bought something once. <a href="https://mail.${label}.example/off">Stop these mails</a></td></tr></table></body></html>`;

const partOf = (boundary: string, kind: string, words: string): string[] => [
  `--${boundary}`,
  `Content-Type: text/${kind}; charset=utf-8`,
  'Content-Transfer-Encoding: quoted-printable',
  '',
  quotedPrintable(Buffer.from(words)),
];
