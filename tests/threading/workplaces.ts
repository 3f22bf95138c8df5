/** An employer of the fixture: its name first, then other ways mails spell it. */
export interface Workplace {
  readonly names: readonly [string, ...string[]];
  readonly domain: string;
  /** Where its mails come from after a move of its mail. */
  readonly laterDomain?: string;
  /** What it is called after another has bought it. */
  readonly laterNames?: readonly [string, ...string[]];
  /** Places at which it looks for the same job. */
  readonly sites?: readonly [string, ...string[]];
  /** An applicant system sends its automatic mails, so these carry no domain of its own. */
  readonly system?: true;
  /** Numbers its openings. */
  readonly numbered?: true;
}

export const at = (
  domain: string,
  names: Workplace['names'],
  more: Omit<Workplace, 'names' | 'domain'> = {},
): Workplace => ({ names, domain, ...more });

/** Made-up employers, among them sisters of one house and names that contain each other. */
export const workplaces: readonly [Workplace, ...Workplace[]] = [
  at('wrenholm.example', ['Wrenholm Ltd', 'Wrenholm', 'WRENHOLM LIMITED', 'Wrenholm Careers']),
  at('dunmore-vale.example', ['Dunmore & Vale', 'Dunmore and Vale', 'Dunmore & Vale Logistics']),
  at('northern-light.example', ['Northern Light Broadcasting', 'NLB', 'Northern Light'], { system: true }),
  at('kestrelbau.example', ['Kestrel Bau GmbH & Co. KG', 'Kestrel Bau', 'Kestrel Bau Personalabteilung']),
  at('aldergroup.example', ['Alder Foods', 'Alder Foods plc'], { numbered: true }),
  at('aldergroup.example', ['Alder Motors', 'Alder Motors plc'], { numbered: true }),
  at('aldergroup.example', ['Alder Housing', 'Alder Housing Association']),
  at('pontclair.example', ['Pontclair SARL', 'Pontclair', 'Société Pontclair']),
  at('zeewind.example', ['Zeewind B.V.', 'Zeewind', 'Zeewind HR']),
  at('solmarina.example', ['Solmarina S.L.', 'Solmarina', 'Grupo Solmarina']),
  at('rioclaro.example', ['Rio Claro Lda', 'Rio Claro', 'Rio Claro Recursos Humanos']),
  at('marlstone.example', ['Marlstone University', 'University of Marlstone'], { numbered: true }),
  at('marlstone-city.example', ['Marlstone City Council', 'Marlstone Council']),
  at('tannery.example', ['The Tannery', 'Tannery', 'Tannery Talent Acquisition'], { system: true }),
  at('oxbow.example', ['Oxbow Analytics, Inc.', 'Oxbow Analytics', 'Oxbow'], { system: true }),
  at('oxbowhomes.example', ['Oxbow Homes', 'Oxbow Homes Group']),
  at('pelicanrail.example', ['Pelican Rail', 'Pelican Railways', 'Pelican Rail plc'], {
    laterDomain: 'pelican-railways.example',
  }),
  at('birchcroft.example', ['Birchcroft Care', 'Birchcroft', 'Birchcroft Care Homes'], {
    laterDomain: 'bcare.example',
  }),
  at('quarryhill.example', ['Quarryhill School', 'Quarry Hill School', 'Quarryhill'], {
    sites: ['York', 'Leeds'],
  }),
  at('fjordline.example', ['Fjordline AS', 'Fjordline', 'Fjord Line'], { system: true }),
  at('velum.example', ['Velum Software', 'Velum Software via Ashby', 'Velum'], {
    system: true,
    numbered: true,
  }),
  at('copperkettle.example', ['Copper Kettle', 'Copperkettle', 'The Copper Kettle Company']),
  at('huelsen.example', ['Hülsen Maschinenbau AG', 'Hülsen Maschinenbau', 'Huelsen Maschinenbau']),
  at('verhaege.example', ['Verhaege & Zonen NV', 'Verhaege & Zonen', 'Verhaege en Zonen']),
  at('eastgate.example', ['Eastgate General Hospital', 'Eastgate Hospital', 'EGH'], { numbered: true }),
  at('larchmont.example', ['Larchmont Bank', 'Larchmont Bank N.A.', 'Larchmont Bank Recruiting Team'], {
    system: true,
  }),
  at('moorings.example', ['Moorings Hotel', 'The Moorings Hotel', 'Moorings'], {
    sites: ['Dover', 'Hull', 'Ayr'],
  }),
  at('sandpiper.example', ['Sandpiper Publishing', 'Sandpiper Publishing Group', 'Sandpiper']),
  at('tidemark.example', ['Tidemark Theatre', 'Tidemark Theatre Trust', 'Tidemark'], {
    laterDomain: 'grandstage.example',
    laterNames: ['Grand Stage (formerly Tidemark Theatre)', 'Grand Stage', 'Grand Stage Group'],
  }),
  at('graywater.example', ['Graywater Utilities', 'Greywater Utilities', 'Graywater Utilities LLC'], {
    numbered: true,
    system: true,
  }),
];

/** An agency, and the person there who writes. */
export interface Agency {
  readonly name: string;
  readonly domain: string;
  readonly contact: string;
}

/** Agencies that write for several of them from one domain. */
export const agencies: readonly [Agency, ...Agency[]] = [
  { name: 'Hartwell Recruitment', domain: 'hartwell-people.example', contact: 'amy@hartwell-people.example' },
  { name: 'Bessel Personal', domain: 'bessel.example', contact: 'k.bessel@bessel.example' },
  { name: 'Lowry Search', domain: 'lowrysearch.example', contact: 'dan@lowrysearch.example' },
];
