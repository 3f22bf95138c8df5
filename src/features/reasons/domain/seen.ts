import type { Seen } from './explanation.ts';
import { describe, type Observation } from './observation.ts';

/** An observation as it is shown to the person. */
export function seenAs(observation: Observation): Seen {
  const { evidenceId, quote, values } = observation;
  return {
    evidenceId,
    what: describe(observation),
    ...(quote !== undefined && { quote }),
    ...(values && { values: { ...values } }),
  };
}
