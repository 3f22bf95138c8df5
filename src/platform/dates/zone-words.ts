/** What people call a zone, by the zone that keeps its rules. `CET` in a mail of June means the clocks of Berlin. */
const named: Readonly<Record<string, string>> = {
  'Europe/Berlin':
    'CET|CEST|MEZ|MESZ|Berlin|Paris|Madrid|Amsterdam|Brussels|Bruxelles|Brüssel|Bruselas|Brussel|Vienna|Wien|Zurich|Zürich|Munich|München|Hamburg|Rome|Roma|Barcelona|Copenhagen|Stockholm|Oslo|Prague|Warsaw|German|French|Dutch|Spanish|Central European',
  'Europe/London': 'BST|UK|London|Londres|Londen|British|Edinburgh|Manchester',
  'Europe/Dublin': 'Dublin|Irish|Ireland',
  'Europe/Lisbon': 'WET|WEST|Lisbon|Lisboa|Lissabon|Lisbonne|Portugal|Porto',
  'Europe/Athens': 'EET|EEST|Athens|Helsinki|Eastern European',
  'America/New_York': 'ET|EST|EDT|Eastern|New York|Nova York|Nova Iorque|Nueva York|Toronto|Boston',
  'America/Chicago': 'CT|CST|CDT|Central|Chicago|Dallas',
  'America/Denver': 'MT|MST|MDT|Mountain|Denver',
  'America/Los_Angeles': 'PT|PST|PDT|Pacific|Los Angeles|San Francisco|Seattle',
  'America/Sao_Paulo': 'BRT|Brasília|Brasilia|São Paulo|Sao Paulo',
  'America/Mexico_City': 'Mexico City|Ciudad de México',
  'America/Argentina/Buenos_Aires': 'ART|Buenos Aires',
  'Asia/Kolkata': 'IST|India',
  'Asia/Singapore': 'SGT|Singapore',
  'Asia/Tokyo': 'JST|Tokyo',
  'Australia/Sydney': 'AEST|AEDT|Sydney',
  'Africa/Johannesburg': 'SAST|Johannesburg',
  'Atlantic/Canary': 'Canaria|Canarias',
};

const zones = new Map(
  Object.entries(named).flatMap(([zone, words]) => words.split('|').map((word) => [word, zone] as const)),
);
const abbreviations = [...zones.keys()].filter((word) => /^[A-Z]{2,4}$/.test(word) && word !== 'UK');
const places = [...zones.keys()].filter((word) => !abbreviations.includes(word)).join('|');
const fixed = String.raw`(?:UTC|GMT)(?:\s?[+−-]\s?\d{1,2}(?::?[0-5]\d)?)?`;
const word = [
  fixed,
  ...abbreviations,
  String.raw`(?:${places})(?:\s(?:Standard|Daylight|Summer))?[\s-](?:time|Time|Zeit|tijd)`,
  String.raw`(?:local time in|heure (?:de|d['’])|hora (?:local )?(?:de|del|do|da)|horário (?:de|do|da)|Ortszeit(?: in)?|Zeit in|tijd in)\s?(?:${places})`,
  'hora peninsular',
].join('|');

const after = new RegExp(
  String.raw`^(?:\s?(?:h|hs|hrs|Uhr|uur|horas|heures|a\.?m\.?|p\.?m\.?))?[\s,]*[([]?(${word})(?![\p{L}\d])`,
  'u',
);
const within = new RegExp(String.raw`(?<![\p{L}\d])(${word})(?![\p{L}\d])`, 'u');
const forAll = new RegExp(
  String.raw`(?:time ?zone|all times(?: are)?(?: (?:in|shown in|given in))?|Zeitzone|alle (?:Zeiten|tijden)(?: in)?|fuseau horaire|zona horaria|tijdzone|fuso horário)\s*:?\s*[([]?(${word})(?![\p{L}\d])`,
  'iu',
);

/** A zone as it was written, and what it is: the name of a zone, or minutes ahead of UTC. */
export interface ZoneWord {
  readonly written: string;
  readonly zone: string | number;
}

/** The zone named within a date or right behind it, or once for all times of the text. */
export function zoneNamed(text: string, from: number, to: number): ZoneWord | undefined {
  const behind = after.exec(text.slice(to, to + 60))?.[1];
  const inside = within.exec(text.slice(from, to))?.[1];
  const written = behind ?? inside ?? forAll.exec(text)?.[1];
  if (written === undefined) return undefined;
  const zone = zoneOf(written);
  return zone === undefined ? undefined : { written: written.replace(/\s+/g, ' '), zone };
}

function zoneOf(written: string): string | number | undefined {
  if (written === 'hora peninsular') return 'Europe/Berlin';
  const shift = /^(?:UTC|GMT)(?:\s?([+−-])\s?(\d{1,2})(?::?([0-5]\d))?)?$/.exec(written);
  if (shift) {
    const [, sign = '+', hours = '0', minutes = '0'] = shift;
    return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
  }
  const place = zones.get(written) ?? zones.get(new RegExp(places).exec(written)?.[0] ?? '');
  return place;
}
