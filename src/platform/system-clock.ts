import type { Clock } from '#lib/clock.ts';

/** The clock of this machine. */
export const systemClock: Clock = {
  today: () => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  },
  now: () => new Date().toISOString(),
};
