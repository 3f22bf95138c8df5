/** Words that companies carry at the end of their names, and so at the end of their domains. */
export const companyWords: ReadonlySet<string> = new Set(
  'academy advisory aerospace agency airlines analytics architects associates automotive bakery bank bau bikes biotech boats books bouw brewery builders building capital care catering ceramics charity charter cinema clinic cloud college consulting construction coop council creative credit dairy dental design digital doors electric electrical electronics energy engineering estates events express fabrics farm farms fashion films finance fitness flowers foods foundation fostering freight furniture games garage gardens gas glass global grid group hall health healthcare holidays homes hospital hotel hotels house housing industries inn institute insurance interiors invest ireland joinery kitchen kitchens labs landscapes law leisure limited lines living logistics logistik london machines marine maritime market marketing marketplace materials media medical metals mobility motors museum music nurseries nursery oil optics orchard packaging paper park parks partners pharma physio pictures plastics power press prisons print productions properties rail railway recruitment research restaurant retail robotics school schools science security services shipping shop software solar solutions south stone stores studio studios supplies supply systems talent tech technik techniek technologies technology telecom textiles theatre tools tours toys trade trading trains transport travel trust university vets ventures water wealth wholesale wine wines wood works workshop yoga zorg zorggroep sys ferries estates lettings loans mutual assurance aero air aviation cargo couriers storage removals plumbing heating roofing flooring painting scaffolding veterinary opticians pharmacy surgery hospice nursing homecare nurseries childcare preschool primary grammar college colegio escola ecole schule gymnasium universitaet universiteit hochschule verlag haus hof werk werke bau maschinenbau elektro haustechnik gastro hotellerie baeckerei metzgerei apotheke praxis klinik kliniken pflege reisen spedition fabriek bedrijf groep bouwbedrijf installatie techniek uitgeverij reizen editorial editora libros livros livraria hospitality golf sports sport club rugby football dance opera orchestra choir church cathedral diocese parish festival circus zoo aquarium safari resorts resort spa lodge tavern bistro cafe coffee tea chocolate cheese meats fish seafood fruit veg organics seeds tree trees timber steel iron brass copper tool fasteners valves pumps engines boilers doors windows blinds carpets rugs beds sofas kitchens bathrooms tiles lighting lamps fragrance cosmetics beauty salon hair nails skin jewellery watches shoes boots clothing knitwear wool cotton linen leather bags press news radio tv video audio sound records games gaming play pixel code data insights metrics research survey maps geo space satellite drones robotics sensors chips semiconductors battery wind hydro nuclear waste recycling environmental ecology conservation wildlife relief aid refuge rescue ambulance fire police security guard alarms locks legal solicitors chambers notary accounting accountants tax audit payroll wealth savings union pensions broking exchange pay payments money finance financial'.split(
    ' ',
  ),
);
/** Words that companies carry at the beginning. */
const firstWords =
  'royal north south great green blue red black white golden gold silver grey bright clear first high new old saint santa grand little big upper lower inner outer open true pure fresh happy lucky sunny stone iron river lake ocean harbour harbor forest mountain hill valley bridge castle crown king queens kings prince lion eagle fox bear wolf swan oak ash elm pine cedar maple willow rose lily clover thistle agri bio eco geo nano euro inter trans medi tele micro meta solar quantum atelier clinica hospital hotel casa grupo groupe'
    .split(' ')
    .toSorted((a, b) => b.length - a.length);
const longestFirst = [...companyWords].toSorted((a, b) => b.length - a.length);
const shortestRest = 3;

const noWords: ReadonlySet<string> = new Set();

/**
 * A readable guess at the name in a domain: `nettleandthyme` → `Nettle & Thyme`, `tindelstudios` → `Tindel Studios`.
 * Words that are said elsewhere in the mail tell where to cut.
 */
export function nameInDomain(label: string, said: ReadonlySet<string> = noWords): string {
  return label
    .split('-')
    .flatMap((part) => apart(part, said))
    .map((word) => (isInitials(word) ? word.toUpperCase() : capitalised(word)))
    .join(' ');
}

function apart(label: string, said: ReadonlySet<string>): string[] {
  if (label.length <= shortestRest || said.has(label)) return [label];
  const joined = /^(\w{4,})and(\w{3,})$/.exec(label);
  if (joined) return [...apart(joined[1] ?? '', said), '&', ...apart(joined[2] ?? '', said)];
  const cut = cutAt(label, said);
  return cut === undefined
    ? [label]
    : [...apart(label.slice(0, cut), said), ...apart(label.slice(cut), said)];
}

/** Where a label falls into words: at one that was said, one that companies end with, or one they begin with. */
function cutAt(label: string, said: ReadonlySet<string>): number | undefined {
  for (let cut = label.length - shortestRest; cut >= shortestRest; cut--) {
    const [left, right] = [label.slice(0, cut), label.slice(cut)];
    if ((left.length > shortestRest && said.has(left)) || (right.length > shortestRest && said.has(right)))
      return cut;
  }
  const last = longestFirst.find(
    (word) => label.endsWith(word) && label.length - word.length >= shortestRest,
  );
  if (last) return label.length - last.length;
  const first = firstWords.find(
    (word) => word.length > 4 && label.startsWith(word) && label.length - word.length > 4,
  );
  return first?.length;
}

const isInitials = (word: string): boolean =>
  word.length <= 3 && word !== '&' && !companyWords.has(word) && !firstWords.includes(word);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
