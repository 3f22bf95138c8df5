import { useEffect, useRef, useState } from 'react';
import { useCall } from '#platform/ui/use-call.ts';
import { showWhatIf } from '../api.ts';
import { inStretches, type Reckoned } from '../domain/in-stretches.ts';

/** `reckoned` is told from the first stretch on; `under way` until the last. */
interface State {
  readonly isUnderWay: boolean;
  readonly reckoned?: Reckoned;
  readonly error?: unknown;
}

/** Reckons over all applications when it is asked to, stretch by stretch, until it is done, stopped or no longer shown. */
export function useWhatIfOverAll() {
  const call = useCall();
  const [state, setState] = useState<State>({ isUnderWay: false });
  // A later run, or none, takes the place of one that is under way.
  const latest = useRef(0);
  const stop = () => {
    latest.current += 1;
    setState({ isUnderWay: false });
  };
  useEffect(
    () => () => {
      latest.current += 1;
    },
    [],
  );

  async function start(): Promise<void> {
    latest.current += 1;
    const own = latest.current;
    const put = (next: State) => {
      if (own === latest.current) setState(next);
    };
    put({ isUnderWay: true });
    try {
      for await (const reckoned of inStretches((from) => call(showWhatIf, from))) {
        if (own !== latest.current) return;
        put({ isUnderWay: reckoned.done < reckoned.total, reckoned });
      }
    } catch (error) {
      put({ isUnderWay: false, error });
    }
  }
  return { ...state, start, stop };
}
