import { useLocalStorage } from '@mantine/hooks';
import { guessCountry } from '../domain/guess-country.ts';

/** The country whose numbers are shown: as chosen on this device, else as its clock suggests; '' for elsewhere. */
export function useCountry(): [string, (country: string) => void] {
  const [country, setCountry] = useLocalStorage({
    key: 'rebound-help-country',
    defaultValue: guessCountry(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? '',
    getInitialValueInEffect: false,
  });
  return [country, setCountry];
}
