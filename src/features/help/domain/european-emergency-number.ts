import type { EmergencyNumber } from './country-help.ts';

/** 112 in the European Union, Norway, Switzerland and Turkey, as the State Fire and Rescue Service of Latvia lists it. */
export const europeanEmergencyNumber: EmergencyNumber = {
  number: '112',
  source: 'https://vugd.gov.lv/en/single-emergency-call-number-112-europe',
  verifiedOn: '2026-11-27',
};
