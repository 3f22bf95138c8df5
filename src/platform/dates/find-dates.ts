import type { Chrono } from 'chrono-node';
import { extraParsers } from './extra-parsers.ts';
import { joinDates } from './join-dates.ts';
import { likelyZone } from './likely-zone.ts';
import { offsetText } from './offset-text.ts';
import type { Sending } from './sending.ts';
import { type WrittenDate, writtenDates } from './written-dates.ts';
import { zoneOffset } from './zone-offset.ts';
import { type ZoneWord, zoneNamed } from './zone-words.ts';

/** A day or a time that a text names. */
export interface DateInText {
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  /** `2026-05-14`, `2026-05-14T10:00+02:00`, or without the offset when nothing tells the zone. */
  readonly start: string;
  readonly end?: string;
  /** The zone as the text names it. */
  readonly zone?: string;
  /** Whether the day of the week written beside the date is the right one. */
  readonly agrees: boolean;
}

const anyDate =
  /\d|mon|tue|wed|thu|fri|tomorrow|montag|dienstag|mittwoch|donnerstag|morgen|lundi|mardi|mercredi|jeudi|vendredi|demain|lunes|martes|miércoles|jueves|viernes|mañana|maandag|dinsdag|woensdag|donderdag|vrijdag|segunda|terça|quarta|quinta|sexta|amanhã/i;
const readers = new Map<string, Promise<Chrono>>();

/** The days and times that a text in a language (ISO 639-1) names, in their order. */
export async function findDates(text: string, language: string, sent: Sending): Promise<DateInText[]> {
  if (!anyDate.test(text)) return [];
  const chrono = await readerOf(language, sent.offset);
  const parts = writtenDates(chrono, text, sent.at, sent.offset ?? 0);
  return joinDates(parts, text).flatMap((part) => inZone(part, text, sent) ?? []);
}

function readerOf(language: string, offset: number | undefined): Promise<Chrono> {
  const monthFirst = offset !== undefined && offset <= -240 && offset >= -600;
  const name = language === 'en' && monthFirst ? 'en-us' : language;
  const known = readers.get(name) ?? loadReader(name);
  readers.set(name, known);
  return known;
}

/** Each language is loaded with the first mail that is written in it. */
async function loadReader(name: string): Promise<Chrono> {
  const chrono = (await loadChrono(name)).clone();
  chrono.parsers.unshift(...extraParsers(name));
  return chrono;
}

async function loadChrono(name: string): Promise<Chrono> {
  switch (name) {
    case 'de':
      return (await import('chrono-node/de')).casual;
    case 'fr':
      return (await import('chrono-node/fr')).casual;
    case 'es':
      return (await import('chrono-node/es')).casual;
    case 'nl':
      return (await import('chrono-node/nl')).casual;
    case 'pt':
      return (await import('chrono-node/pt')).casual;
    case 'en-us':
      return (await import('chrono-node/en')).casual;
    default:
      return (await import('chrono-node/en')).GB;
  }
}

function inZone(part: WrittenDate, text: string, sent: Sending): DateInText | undefined {
  const { day, time, endTime, from, agrees } = part;
  if (day === undefined) return undefined;
  if (time === undefined) return { from, to: part.to, start: day, agrees };
  const named = zoneNamed(text, from, part.to);
  const start = withOffset(`${day}T${time}`, named, sent);
  const to = named ? endOfZone(text, part.to, named) : part.to;
  return {
    from,
    to,
    start,
    agrees,
    ...(endTime !== undefined && endTime > time && { end: withOffset(`${day}T${endTime}`, named, sent) }),
    ...(named && { zone: named.written }),
  };
}

function endOfZone(text: string, to: number, { written }: ZoneWord): number {
  const at = text.slice(to, to + 60).indexOf(written);
  return at < 0 ? to : to + at + written.length;
}

/** The local time with its distance from UTC, when the text or the sender's clock tells it. */
function withOffset(local: string, named: ZoneWord | undefined, sent: Sending): string {
  const zone = named?.zone ?? likelyZone(sent) ?? sent.offset;
  const minutes = typeof zone === 'string' ? zoneOffset(zone, local) : zone;
  return minutes === undefined ? local : `${local}${offsetText(minutes)}`;
}
