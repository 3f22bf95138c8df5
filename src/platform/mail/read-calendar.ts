import type ICAL from 'ical.js';
import { offsetText } from '../dates/offset-text.ts';
import { zoneOffset } from '../dates/zone-offset.ts';
import { windowsZones } from './windows-zones.ts';

/** An appointment as a calendar program sends it. (RFC 5545, RFC 5546) */
export interface CalendarEntry {
  readonly cancelled: boolean;
  readonly uid: string | undefined;
  /** Of two entries with one uid the higher number holds. */
  readonly sequence: number;
  readonly summary: string;
  /** `2026-05-14T10:00+02:00`, without the offset when its zone is unknown, or the day alone. */
  readonly start: string;
  readonly end: string | undefined;
  /** The zone's name as the calendar gives it. */
  readonly zone: string | undefined;
  readonly location: string;
  readonly description: string;
  /** The organiser first, then those invited. */
  readonly people: readonly { readonly name: string; readonly address: string }[];
}

type Library = typeof ICAL;
type Component = InstanceType<Library['Component']>;
type Time = InstanceType<Library['Time']>;

/** An invitation has a few kilobytes; a whole calendar is not one. */
const longest = 64 * 1024;
const mostPeople = 30;
const mostZoneParts = 50;

/** The first appointment of an iCalendar text, its repetitions left out; undefined when there is none to be read. */
export async function readCalendar(text: string): Promise<CalendarEntry | undefined> {
  if (text.length > longest || !/^BEGIN:VCALENDAR/im.test(text)) return undefined;
  const library = (await import('ical.js')).default;
  try {
    return firstEntry(library, text);
  } catch {
    // The library throws on any line that it cannot read; then the mail's own words have to do.
    return undefined;
  }
}

function firstEntry(library: Library, text: string): CalendarEntry | undefined {
  const calendar = new library.Component(library.parse(text.trim()));
  dropWildZones(calendar);
  const [component] = calendar.getAllSubcomponents('vevent');
  if (!component) return undefined;
  const event = new library.Event(component);
  const start = momentOf(event.startDate);
  if (start === undefined) return undefined;
  const end = event.startDate.isDate ? undefined : momentOf(event.endDate);
  const method = wordOf(calendar, 'method');
  return {
    cancelled: method === 'CANCEL' || wordOf(component, 'status') === 'CANCELLED',
    uid: event.uid || undefined,
    sequence: event.sequence ?? 0,
    summary: event.summary ?? '',
    start,
    end: end === start ? undefined : end,
    zone: zoneOf(event.startDate),
    location: event.location ?? '',
    description: event.description ?? '',
    people: peopleOf(component),
  };
}

/** A zone that changes its clocks every second would keep the library busy for ever. */
function dropWildZones(calendar: Component): void {
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    const parts = zone.getAllSubcomponents();
    const isTame =
      parts.length <= mostZoneParts &&
      parts.every((part) => part.getAllProperties('rrule').every(({ jCal }) => isYearly(jCal)));
    if (!isTame || wordOf(zone, 'tzid') === '') calendar.removeSubcomponent(zone);
  }
}

const isYearly = (rule: unknown): boolean => /"freq":"YEARLY"/.test(JSON.stringify(rule));

const wordOf = (component: Component, name: string): string =>
  String(component.getFirstPropertyValue(name) ?? '').trim();

function momentOf(time: Time | null): string | undefined {
  if (!time || time.year < 1990 || time.year > 2100) return undefined;
  const day = `${time.year}-${twoDigits(time.month)}-${twoDigits(time.day)}`;
  if (time.isDate) return day;
  const local = `${day}T${twoDigits(time.hour)}:${twoDigits(time.minute)}`;
  const minutes = offsetOf(time, local);
  return minutes === undefined ? local : `${local}${offsetText(minutes)}`;
}

function offsetOf(time: Time, local: string): number | undefined {
  const zone = zoneIdOf(time);
  if (zone === undefined) return undefined;
  if (zone === 'UTC') return 0;
  const known = zoneOffset(knownZone(zone), local);
  if (known !== undefined || isFloating(time)) return known;
  return time.utcOffset() / 60;
}

/** The zone's name as written; undefined for a time of no zone. A zone that the calendar does not describe floats. */
const zoneIdOf = (time: Time): string | undefined =>
  isFloating(time) ? (time as { timezone?: string }).timezone || undefined : time.zone?.tzid;

const isFloating = (time: Time): boolean => (time.zone?.tzid ?? 'floating') === 'floating';

/** `W. Europe Standard Time` and `/vendor/20240101/Europe/Berlin` are zones that have a common name. */
const knownZone = (written: string): string =>
  windowsZones[written] ?? /[A-Z]\w+(?:\/[A-Z]\w+){1,2}$/.exec(written)?.[0] ?? written;

function zoneOf(time: Time): string | undefined {
  const zone = zoneIdOf(time);
  return zone === undefined || zone === 'UTC' || zone === 'Z' ? undefined : knownZone(zone);
}

function peopleOf(component: Component): CalendarEntry['people'] {
  return [...component.getAllProperties('organizer'), ...component.getAllProperties('attendee')]
    .slice(0, mostPeople)
    .map((property) => ({
      name: String(property.getFirstParameter('cn') ?? ''),
      address: String(property.getFirstValue() ?? '').replace(/^mailto:/i, ''),
    }));
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
