import type { Charset } from './charset.ts';
import type { LetterKind } from './letter.ts';

/** Mail that belongs to no application, with `{item}` exchanged each time. */
export interface OtherMail {
  readonly kind: Extract<LetterKind, 'alert' | 'outreach' | 'unrelated'>;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly items: readonly [string, ...string[]];
  readonly headers?: Readonly<Record<string, string>>;
  /** Only when the words have a charset of their own. */
  readonly charset?: Charset;
}

const list = (domain: string) => ({
  'List-Unsubscribe': `<https://${domain}/unsubscribe>`,
  'List-ID': `<news.${domain}>`,
  Precedence: 'bulk',
});
const from = (name: string, address: string) => ({ name, address });

const alerts: OtherMail[] = [
  {
    kind: 'alert',
    from: from('Greenboard Jobs', 'alerts@greenboard.example'),
    subject: '{item} and 11 more jobs near you',
    text: 'New jobs for your search "gardening"\n\n{item} - Hartwell Estate - 4 miles away\nYou will plan borders, lead two apprentices and take part in the interview of volunteers.\n\nNursery Assistant - Rowan & Daughters - 9 miles away\nThe process: telephone interview, short assessment, offer within two weeks.\n\nSee all 12 jobs\n\nYou receive this message because you saved a search. Change how often we write.',
    items: [
      'Head Gardener',
      'Park Ranger',
      'Estate Manager',
      'Tree Surveyor',
      'Garden Designer',
      'Grounds Lead',
    ],
    headers: list('greenboard.example'),
  },
  {
    kind: 'alert',
    from: from('Stellenfinder', 'newsletter@stellenfinder.example'),
    subject: 'Neue Stellen für Sie: {item}',
    text: 'Guten Tag,\n\nzu Ihrem Suchauftrag gibt es 7 neue Stellen.\n\n{item} (m/w/d), Baumschule Ostertal, ab sofort\nGärtner (m/w/d), Stadt Hellbrunn, Teilzeit\n\nJetzt ansehen. Suchauftrag beenden.',
    items: ['Landschaftsgärtnerin', 'Bauleitung Grünanlagen', 'Floristin', 'Friedhofsgärtnerin'],
    headers: list('stellenfinder.example'),
  },
  {
    kind: 'alert',
    from: from('Careerly Tips', 'hello@careerly.example'),
    subject: 'Five answers for your next interview: {item}',
    text: 'This week in our newsletter: {item}.\n\nMost people prepare for the wrong question. Our guide shows five answers that stay in mind, and a checklist for the offer stage.\n\nRead the guide. Our premium members also get unlimited assessments.\n\nUnsubscribe at any time.',
    items: [
      'talking about gaps',
      'the salary question',
      'your first ninety days',
      'why do you want this job',
    ],
    headers: list('careerly.example'),
  },
];

const outreach: OtherMail[] = [
  {
    kind: 'outreach',
    from: from('Lorna Petrie', 'lorna.petrie@talentbridge.example'),
    subject: 'Your profile and a role as {item}',
    text: 'Hi Mira,\n\nI came across your profile and thought of you for a role with one of my clients: {item}, permanent, two days from home.\n\nWould you be open to a short chat this week? I cannot name the client yet.\n\nBest,\nLorna Petrie\nTalentbridge Recruiting',
    items: [
      'Landscape Manager',
      'Horticulture Lead',
      'Site Supervisor',
      'Sustainability Officer',
      'Head of Grounds',
    ],
  },
  {
    kind: 'outreach',
    from: from('Felix Brandt', 'f.brandt@gruenpersonal.example'),
    subject: 'Interessante Position: {item}',
    text: 'Guten Tag Frau Talvik,\n\nfür einen Kunden suche ich derzeit eine {item}. Ihr Profil passt sehr gut. Hätten Sie Interesse an einem unverbindlichen Gespräch?\n\nBeste Grüße\nFelix Brandt\nPersonalberatung',
    items: ['Betriebsleiterin Gartenbau', 'Bauleiterin', 'Objektleiterin Grünpflege'],
  },
];

const everyday: OtherMail[] = [
  {
    kind: 'unrelated',
    from: from('Parcelwise', 'tracking@parcelwise.example'),
    subject: 'Your parcel is on its way: {item}',
    text: 'Hello Mira,\n\nyour order has left our warehouse: {item}. It arrives between Tuesday and Thursday.\n\nUnfortunately we cannot name an exact hour. Thank you for your patience.\n\nParcelwise',
    items: ['secateurs', 'two pairs of gloves', 'a watering can', 'seed trays', 'a folding saw', 'twine'],
  },
  {
    kind: 'unrelated',
    from: from('Harbour Lettings', 'office@harbourlettings.example'),
    subject: 'Your application for the flat at {item}',
    text: 'Dear Ms Talvik,\n\nthank you for applying for the flat at {item}. Unfortunately the landlord has decided in favour of other tenants. We will keep your application on file and wish you luck with your search.\n\nHarbour Lettings',
    items: ['12 Mill Lane', '3 Castle Rise', '40 Quay Street', '7 Orchard Close'],
  },
  {
    kind: 'unrelated',
    from: from('Eastlight Trains', 'bookings@eastlight.example'),
    subject: 'Your journey to {item}',
    text: 'Dear customer,\n\nyour booking to {item} is confirmed. Coach 4, seat 31, by the window.\n\nWe regret that the buffet car is closed on this train.\n\nHave a good journey.',
    items: ['Northmoor', 'Halden Bay', 'Lindenau', 'Quay Central', 'Stonebridge'],
  },
  {
    kind: 'unrelated',
    from: from('Priit', 'priit@talvik-family.example'),
    subject: 'Re: {item}',
    text: 'Dear Mira,\n\nmother asks about {item}. I told her that you are busy writing letters to employers, and that she should ring you on Sunday.\n\nFrom here it all looks green again, the birch has leaves.\n\nHugs\nPriit',
    items: [
      'the summer house',
      'the boat',
      'aunt Leida',
      'midsummer',
      'the old apple tree',
      'grandfather’s tools',
    ],
  },
  {
    kind: 'unrelated',
    from: from('Oakmere Allotments', 'committee@oakmereallotments.example'),
    subject: 'Minutes: {item}',
    text: 'Dear members,\n\nplease find below the minutes on {item}. We received eleven applications for the two free plots and will draw lots in spring. Those who are not selected stay on the waiting list.\n\nThe committee',
    items: ['water rates', 'the new shed', 'free plots', 'hedge cutting day', 'the open garden day'],
    headers: list('oakmereallotments.example'),
  },
  {
    kind: 'unrelated',
    from: from('Daria Melnik', 'daria.melnik@brambleworks.example'),
    subject: 'Could you say a word about {item}?',
    text: 'Dear Ms Talvik,\n\n{item} has applied to us as an apprentice gardener and gave you as a referee. May I call you next week and ask two or three questions about how you worked together?\n\nKind regards\nDaria Melnik\nBrambleworks',
    items: ['Jonas Reed', 'Maya Okafor', 'Lewis Tan'],
  },
  {
    kind: 'unrelated',
    from: from('Merchants Bank', 'service@merchantsbank.example'),
    subject: 'Your statement for {item} is ready',
    text: 'Dear Ms Talvik,\n\nyour statement for {item} is ready to read in your account. Your balance on the last day was 1.204,50 € in credit.\n\nWe never ask for your password by mail.\n\nMerchants Bank',
    items: ['January', 'March', 'May', 'July', 'September', 'November'],
  },
  {
    kind: 'unrelated',
    from: from('Seedhouse', 'news@seedhouse.example'),
    subject: '{item}: our seeds of the week',
    text: 'Spring is near.\n\nThis week everything is about {item}. Sow under glass from the middle of the month, plant out after the last frost. With the code GREEN you save ten in a hundred.\n\nUnsubscribe',
    items: ['Sweet peas', 'Beans', 'Foxgloves', 'Dahlias', 'Tomatoes', 'Marigolds', 'Hollyhocks'],
    headers: list('seedhouse.example'),
  },
  {
    kind: 'unrelated',
    from: from('Dr. Weiß, Zahnärztin', 'praxis@zahn-weiss.example'),
    subject: 'Ihr Termin: {item}',
    text: 'Guten Tag Frau Talvik,\n\nwir erinnern Sie an Ihren Termin zur {item} am kommenden Montag um 8.30 Uhr. Falls Sie verhindert sind, rufen Sie uns bitte an.\n\nIhre Praxis Dr. Weiß',
    items: ['Vorsorge', 'Prophylaxe', 'Nachkontrolle'],
    charset: 'iso-8859-1',
  },
  {
    kind: 'unrelated',
    from: from('Наталья Орлова', 'natalia@sad.example'),
    subject: 'Про {item}',
    text: 'Привет, Мира!\n\nПосылаю тебе заметку про {item}. Весной обязательно попробуй, у нас получилось прекрасно.\n\nОбнимаю,\nНаташа',
    items: ['пионы', 'сирень', 'яблони'],
    charset: 'koi8-r',
  },
  {
    kind: 'unrelated',
    from: from('園芸クラブ', 'info@engei.example'),
    subject: '{item}のお知らせ',
    text: '会員の皆様\n\n今月の{item}についてお知らせします。土曜日の午前十時に庭園で会いましょう。\n\n園芸クラブ',
    items: ['盆栽展', '菊の会', '庭の見学'],
    charset: 'shift_jis',
  },
  {
    kind: 'unrelated',
    from: from('日本庭園協会', 'news@niwa.example'),
    subject: '{item}のご案内',
    text: 'いつもありがとうございます。\n\n{item}を開催します。詳しくは会報をご覧ください。',
    items: ['春の講座', '秋の講座', '苔の講座'],
    charset: 'iso-2022-jp',
  },
];

/** Every kind of other mail; the everyday ones twice, as there are more of them. */
export const otherMail: readonly OtherMail[] = [...alerts, ...outreach, ...everyday, ...alerts, ...everyday];
