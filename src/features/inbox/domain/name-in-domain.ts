/** Words that companies carry at the end of their names, and so at the end of their domains. */
const companyWords =
  'academy advisory aerospace agency airlines analytics architects associates automotive bakery bank bau bikes biotech boats books bouw brewery builders building capital care catering ceramics charity charter cinema clinic cloud college consulting construction coop council creative credit dairy dental design digital doors electric electrical electronics energy engineering estates events express fabrics farm farms fashion films finance fitness flowers foods foundation fostering freight furniture games garage gardens gas glass global grid group hall health healthcare holidays homes hospital hotel hotels house housing industries inn institute insurance interiors invest ireland joinery kitchen kitchens labs landscapes law leisure limited lines living logistics logistik london machines marine maritime market marketing marketplace materials media medical metals mobility motors museum music nurseries nursery oil optics orchard packaging paper park parks partners pharma physio pictures plastics power press prisons print productions properties rail railway recruitment research restaurant retail robotics school schools science security services shipping shop software solar solutions south stone stores studio studios supplies supply systems talent tech technik techniek technologies technology telecom textiles theatre tools tours toys trade trading trains transport travel trust university vets ventures water wealth wholesale wine wines wood works workshop yoga zorg zorggroep'.split(
    ' ',
  );
const longestFirst = companyWords.toSorted((a, b) => b.length - a.length);
const shortestRest = 3;

/** A readable guess at the name in a domain: `nettleandthyme` → `Nettle & Thyme`, `tindelstudios` → `Tindel Studios`. */
export function nameInDomain(label: string): string {
  return label
    .split('-')
    .flatMap(apart)
    .map((word) => (word.length <= 3 && word !== '&' ? word.toUpperCase() : capitalised(word)))
    .join(' ');
}

function apart(label: string): string[] {
  const joined = /^(\w{4,})and(\w{3,})$/.exec(label);
  if (joined) return [...apart(joined[1] ?? ''), '&', ...apart(joined[2] ?? '')];
  const last = longestFirst.find(
    (word) => label.endsWith(word) && label.length - word.length >= shortestRest,
  );
  return last ? [...apart(label.slice(0, -last.length)), last] : [label];
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
