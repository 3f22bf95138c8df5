import { useTranslation } from 'react-i18next';
import { contractHours, contractKinds } from '../domain/contract-kinds.ts';

const known = [...contractKinds, ...contractHours];

/** The kinds of contract in the person's words; one that is not known stays as it was written. */
export function useContractWords(): (contract: string) => string {
  const { t } = useTranslation('postings');
  return (contract) =>
    contract
      .split(', ')
      .map((part) => {
        const kind = known.find((each) => each === part);
        return kind === undefined ? part : t(`contract.${kind}`);
      })
      .join(', ');
}
