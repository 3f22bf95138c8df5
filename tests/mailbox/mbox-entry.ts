const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** A message as it stands in an mboxrd file: separator before, `>` before lines that look like one, blank line after. */
export function mboxEntry(raw: Buffer, sentAt: Date, lineEnd = '\n'): Buffer {
  const escaped = raw.toString('latin1').replace(/^(>*From )/gm, '>$1');
  const separator = `From ${sentAt.getTime()}@xxx ${ctime(sentAt)}`;
  return Buffer.from(`${separator}${lineEnd}${escaped}${lineEnd}`, 'latin1');
}

/** `Sat Jan 03 01:05:34 +0000 2026`, as in Google's exports. */
function ctime(date: Date): string {
  const [, day, month, year, time] = date.toUTCString().split(' ');
  return `${weekdays[date.getUTCDay()]} ${month} ${day} ${time} +0000 ${year}`;
}
