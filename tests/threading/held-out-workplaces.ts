import { type Agency, at, type Workplace } from './workplaces.ts';

/** Employers of the held-out fixture; never used while rules are tuned. */
export const heldOutWorkplaces: readonly [Workplace, ...Workplace[]] = [
  at('tarnbeck.example', ['Tarnbeck Dairies Ltd', 'Tarnbeck Dairies', 'Tarnbeck', 'Tarnbeck Talent Team']),
  at('ostrava-glas.example', ['Ostermann Glas GmbH', 'Ostermann Glas', 'Ostermann Glas Bewerbermanagement']),
  at('harbourlight.example', ['Harbour Light Insurance', 'HLI', 'Harbour Light'], { system: true }),
  at('fennel-group.example', ['Fennel Retail', 'Fennel Retail plc'], { numbered: true }),
  at('fennel-group.example', ['Fennel Transport', 'Fennel Transport plc'], { numbered: true }),
  at('fennel-group.example', ['Fennel Energy', 'Fennel Energy Services']),
  at('quiverworks.example', ['Quiverworks, Inc.', 'Quiverworks', 'Quiverworks via Lever'], {
    system: true,
    numbered: true,
  }),
  at('brackley-college.example', ['Brackley College', 'The Brackley College'], {
    numbered: true,
    sites: ['Ripon', 'Selby'],
  }),
  at('brackley-town.example', ['Brackley Town Council', 'Brackley Council']),
  at('monteverde.example', ['Monteverde S.A.', 'Monteverde', 'Grupo Monteverde']),
  at('lysander.example', ['Lysander & Cole', 'Lysander and Cole', 'Lysander & Cole LLP']),
  at('rotor.example', ['Rotor', 'Rotor B.V.', 'Rotor Recruitment Team'], { system: true }),
  at('rotorcraft.example', ['Rotorcraft Museum', 'Rotorcraft Museum Trust']),
  at('veloce.example', ['Veloce Couriers', 'Veloce'], {
    laterDomain: 'swiftbridge.example',
    laterNames: ['Swiftbridge (formerly Veloce Couriers)', 'Swiftbridge', 'Swiftbridge Logistics'],
  }),
  at('pemberwell.example', ['Pemberwell Hospital', 'Pemberwell General Hospital', 'PGH'], {
    numbered: true,
    system: true,
  }),
  at('claymoor.example', ['Claymoor Hotels', 'Claymoor', 'Claymoor Hotels Group'], {
    sites: ['Bath', 'Whitby', 'Exeter'],
  }),
  at('ateliersroy.example', ['Ateliers Roy SARL', 'Ateliers Roy', 'Ateliers Roy Recrutement']),
  at('duinzicht.example', ['Duinzicht Zorg', 'Duinzicht', 'Stichting Duinzicht']),
  at('pontenova.example', ['Ponte Nova Lda', 'Ponte Nova', 'PonteNova']),
  at('saxby.example', ['Saxby Building Society', 'Saxby', 'Saxby Building Society Careers'], {
    system: true,
  }),
  at('ironbark.example', ['Ironbark Games', 'Ironbark', 'Ironbark Games via Greenhouse'], { system: true }),
  at('thornfield.example', ['Thornfield Academy', 'Thornfield Academy Trust'], { sites: ['Leigh', 'Bury'] }),
  at('mullerhoff.example', ['Müllerhoff Logistik AG', 'Muellerhoff Logistik', 'Müllerhoff Logistik']),
  at('oakhamnet.example', ['Oakham Networks', 'Oakham Networks Limited'], {
    laterDomain: 'lumio.example',
    laterNames: ['Lumio, formerly Oakham Networks', 'Lumio'],
  }),
];

export const heldOutAgencies: readonly [Agency, ...Agency[]] = [
  { name: 'Ferris Staffing', domain: 'ferris-staffing.example', contact: 'jo@ferris-staffing.example' },
  { name: 'Kolb & Partner', domain: 'kolbpartner.example', contact: 'a.kolb@kolbpartner.example' },
  { name: 'Tandem Resourcing', domain: 'tandemresourcing.example', contact: 'lee@tandemresourcing.example' },
];
