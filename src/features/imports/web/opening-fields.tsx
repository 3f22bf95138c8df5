import { Autocomplete } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { listApplications } from '#features/applications/api.ts';
import type { Opening } from '#features/applications/domain/application.ts';
import type { PartialOpening } from '#features/applications/domain/finding.ts';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';

/** Openings that are known already, to choose from. */
export type KnownOpenings = readonly Pick<Opening, 'company' | 'role'>[];

interface Props {
  readonly opening: PartialOpening;
  /** What else this import has found. */
  readonly found: KnownOpenings;
  readonly lacksCompany: boolean;
  readonly onChange: (opening: PartialOpening) => void;
}

/** Employer and role, with those that are known already offered while one writes. */
export function OpeningFields({ opening, found, lacksCompany, onChange }: Props) {
  const { t } = useTranslation('imports');
  const { company = '', role = '' } = opening;
  const known = [...useSaved(company), ...found];
  const rolesThere = known.filter((other) => same(other.company, company)).map((other) => other.role);
  return (
    <>
      <Autocomplete
        label={t('review.company')}
        value={company}
        data={unique(known.map((other) => other.company))}
        limit={8}
        error={lacksCompany ? t('review.needCompany') : null}
        onChange={(value) => onChange({ ...opening, company: value })}
      />
      <Autocomplete
        label={t('review.role')}
        value={role}
        data={unique(rolesThere)}
        // Roles are few and often worded alike: all of them show, whatever is written so far.
        filter={({ options }) => options}
        onChange={(value) => onChange({ ...opening, role: value })}
      />
    </>
  );
}

/** Saved applications whose employer is called like this. */
function useSaved(company: string): KnownOpenings {
  const search = company.trim().slice(0, 200);
  const saved = useEndpoint(listApplications, { search, limit: 100 }, { when: search.length > 1 });
  return saved.data?.rows ?? [];
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
const unique = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== '').sort();
