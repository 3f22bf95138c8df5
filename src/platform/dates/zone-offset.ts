const formats = new Map<string, Intl.DateTimeFormat | undefined>();
const minute = 60_000;

/**
 * Minutes by which a zone (`Europe/Berlin`) is ahead of UTC when its clocks show `local` (`2026-05-14T10:00`).
 * Of an hour that comes twice in autumn the first is meant. Undefined for a zone nobody knows.
 */
export function zoneOffset(zone: string, local: string): number | undefined {
  const format = formatOf(zone);
  const shown = Date.parse(`${local}Z`);
  if (!format || Number.isNaN(shown)) return undefined;
  const before = offsetOf(format, shown - 14 * 60 * minute);
  const candidate = offsetOf(format, shown - before * minute);
  return offsetOf(format, shown - candidate * minute);
}

/** Minutes ahead of UTC in a zone at an instant, in milliseconds since 1970. */
export function zoneOffsetAt(zone: string, instant: number): number | undefined {
  const format = formatOf(zone);
  return format && offsetOf(format, instant);
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, newFormat(zone));
  return formats.get(zone);
}

function newFormat(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}

function offsetOf(format: Intl.DateTimeFormat, instant: number): number {
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
