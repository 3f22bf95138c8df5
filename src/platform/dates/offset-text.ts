/** Minutes ahead of UTC as ISO 8601 writes them: 120 → `+02:00`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}

/** The minutes of an offset as mail headers and ISO 8601 write it; undefined for `-0000` and all else. */
export function offsetMinutes(written: string): number | undefined {
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d{2}):?(\d{2})$/.exec(written) ?? [];
  if (sign === '' || /^-00:?00$/.test(written)) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
