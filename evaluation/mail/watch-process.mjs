// Loaded before the program (node --import): tells at its end how much memory it took and how long the screen waited.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const out = process.env.REBOUND_WATCH;
if (isMainThread && out) {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const milliseconds = (nanoseconds) => nanoseconds / 1e6;
    writeFileSync(
      out,
      JSON.stringify({
        megabytes: maxRSS / 1024,
        cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
        delay: milliseconds(delay.percentile(99)),
        longestDelay: milliseconds(delay.max),
      }),
    );
  });
}
