import type { Sending } from './sending.ts';
import { zoneOffsetAt } from './zone-offset.ts';

/** Zones in which most mail is written that this program reads, the likelier first where two share an offset. */
const zones = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Denver',
  'America/Sao_Paulo',
  'Europe/Athens',
  'Asia/Kolkata',
  'Australia/Sydney',
];

/** The zone whose clocks the sender's agrees with, so that a summer time that begins before the day is not missed. */
export const likelyZone = ({ at, offset }: Sending): string | undefined =>
  offset === undefined ? undefined : zones.find((zone) => zoneOffsetAt(zone, at) === offset);
