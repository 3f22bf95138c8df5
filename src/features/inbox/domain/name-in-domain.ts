/** Words that companies carry at the end of their names, and so at the end of their domains. */
export const companyWords: ReadonlySet<string> = new Set(
  'academy advisory aerospace agency airlines analytics architects associates automotive bakery bank bau bikes biotech boats books bouw brewery builders building capital care catering ceramics charity charter cinema clinic cloud college consulting construction coop council creative credit dairy dental design digital doors electric electrical electronics energy engineering estates events express fabrics farm farms fashion films finance fitness flowers foods foundation fostering freight furniture games garage gardens gas glass global grid group hall health healthcare holidays homes hospital hotel hotels house housing industries inn institute insurance interiors invest ireland joinery kitchen kitchens labs landscapes law leisure limited lines living logistics logistik london machines marine maritime market marketing marketplace materials media medical metals mobility motors museum music nurseries nursery oil optics orchard packaging paper park parks partners pharma physio pictures plastics power press prisons print productions properties rail railway recruitment research restaurant retail robotics school schools science security services shipping shop software solar solutions south stone stores studio studios supplies supply systems talent tech technik techniek technologies technology telecom textiles theatre tools tours toys trade trading trains transport travel trust university vets ventures water wealth wholesale wine wines wood works workshop yoga zorg zorggroep sys ferries estates lettings loans mutual assurance aero air aviation cargo couriers storage removals plumbing heating roofing flooring painting scaffolding veterinary opticians pharmacy surgery hospice nursing homecare nurseries childcare preschool primary grammar college colegio escola ecole schule gymnasium universitaet universiteit hochschule verlag haus hof werk werke bau maschinenbau elektro haustechnik gastro hotellerie baeckerei metzgerei apotheke praxis klinik kliniken pflege reisen spedition fabriek bedrijf groep bouwbedrijf installatie techniek uitgeverij reizen editorial editora libros livros livraria hospitality golf sports sport club rugby football dance opera orchestra choir church cathedral diocese parish festival circus zoo aquarium safari resorts resort spa lodge tavern bistro cafe coffee tea chocolate cheese meats fish seafood fruit veg organics seeds tree trees timber steel iron brass copper tool fasteners valves pumps engines boilers doors windows blinds carpets rugs beds sofas kitchens bathrooms tiles lighting lamps fragrance cosmetics beauty salon hair nails skin jewellery watches shoes boots clothing knitwear wool cotton linen leather bags press news radio tv video audio sound records games gaming play pixel code data insights metrics research survey maps geo space satellite drones robotics sensors chips semiconductors battery wind hydro nuclear waste recycling environmental ecology conservation wildlife relief aid refuge rescue ambulance fire police security guard alarms locks legal solicitors chambers notary accounting accountants tax audit payroll wealth savings union pensions broking exchange pay payments money finance financial'.split(
    ' ',
  ),
);
/** Whether something is a word of the language most domains are made of. */
export type IsWord = (word: string) => boolean;

/**
 * A readable guess at the name in a domain: `nettleandthyme` → `Nettle & Thyme`, `rowanstudios` → `Rowan Studios`.
 * Words that are said elsewhere in the mail, words that companies carry and known words tell where to cut.
 */
export function nameInDomain(label: string, said: ReadonlySet<string>, isWord: IsWord): string {
  return label
    .split('-')
    .flatMap((part) => cheapestCut(part, (piece, at) => costOf(piece, at, said, isWord)))
    .map((piece) => (piece === 'and' ? '&' : written(piece, said, isWord)))
    .join(' ');
}

const longestPiece = 20;

/** The pieces of a text that together cost least. */
function cheapestCut(text: string, costOf: (piece: string, at: number) => number): string[] {
  const cheapest = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= text.length; end++) {
    let best = { cost: Number.POSITIVE_INFINITY, from: 0 };
    for (let from = Math.max(0, end - longestPiece); from < end; from++) {
      const cost = (cheapest[from]?.cost ?? 0) + costOf(text.slice(from, end), from);
      if (cost < best.cost) best = { cost, from };
    }
    cheapest.push(best);
  }
  const pieces: string[] = [];
  for (let end = text.length; end > 0; end = cheapest[end]?.from ?? 0)
    pieces.unshift(text.slice(cheapest[end]?.from, end));
  return pieces;
}

/** What a piece costs, the less the likelier it stands alone; set by trying on made-up names of companies. */
const costs = { said: 0.4, the: 0.8, and: 1, company: 1.8, word: 2.2, place: 1.7, small: 1.1, initials: 2.6 };
const unknownPiece = 2;
const unknownLetter = 0.45;
const stray = 4.5;
const smallWords = new Set('of to in by on at my go up st'.split(' '));
/** `Ashgrove`, `Kirkwall`, `Larchmont`: how names of places end, and of the firms that are called like them. */
const placeName =
  /^[a-z]{3,7}(?:wall|gate|grove|mont|ley|bury|brook|ton|ford|fields?|wood|well|ward|crest|stone|side|mere|bridge|haven|dale|worth|ham|stead|cliff|hurst|mill|shore|burn|land|combe|water|thorpe|borough|burgh|minster|mouth|pool|port|wick|holm|fell|garth|shaw|croft|acre|view|peak|spring|hill|point|line|works?)$/;

function costOf(piece: string, at: number, said: ReadonlySet<string>, isWord: IsWord): number {
  if (piece.length > 2 && said.has(piece)) return costs.said;
  if (companyWords.has(piece)) return costs.company;
  const unknown = piece.length < 3 ? stray : unknownPiece + unknownLetter * piece.length;
  const known = piece.length > 2 && isWord(piece) ? costs.word : unknown;
  return Math.min(unknown, known, at === 0 ? costAtStart(piece) : costWithin(piece, at));
}

function costAtStart(piece: string): number {
  if (piece === 'the') return costs.the;
  if (placeName.test(piece)) return costs.place;
  return piece.length === 2 || piece.length === 3 ? costs.initials : Number.POSITIVE_INFINITY;
}

function costWithin(piece: string, at: number): number {
  if (piece === 'and' && at > 2) return costs.and;
  return smallWords.has(piece) ? costs.small : Number.POSITIVE_INFINITY;
}

/** Three letters that are no word are initials. */
const written = (piece: string, said: ReadonlySet<string>, isWord: IsWord): string =>
  piece.length <= 3 &&
  !said.has(piece) &&
  !companyWords.has(piece) &&
  !smallWords.has(piece) &&
  !isWord(piece)
    ? piece.toUpperCase()
    : piece.charAt(0).toUpperCase() + piece.slice(1);
