import type { SkillEntry } from './skill-entry.ts';
import arts from './vocabulary/arts-museums-music-languages.json' with { type: 'json' };
import care from './vocabulary/care-social-work-counselling.json' with { type: 'json' };
import construction from './vocabulary/construction-trades.json' with { type: 'json' };
import data from './vocabulary/data-science-ai.json' with { type: 'json' };
import design from './vocabulary/design-media-writing.json' with { type: 'json' };
import electrical from './vocabulary/electrical-mechanical-manufacturing.json' with { type: 'json' };
import engineering from './vocabulary/engineering-architecture.json' with { type: 'json' };
import farming from './vocabulary/farming-forestry-animals.json' with { type: 'json' };
import finance from './vocabulary/finance-accounting.json' with { type: 'json' };
import people from './vocabulary/human-resources-management-soft-skills.json' with { type: 'json' };
import kitchen from './vocabulary/kitchen-hospitality-tourism.json' with { type: 'json' };
import law from './vocabulary/law-public-administration.json' with { type: 'json' };
import marketing from './vocabulary/marketing-sales-commerce.json' with { type: 'json' };
import nursing from './vocabulary/nursing-medicine.json' with { type: 'json' };
import office from './vocabulary/office-administration-software.json' with { type: 'json' };
import retail from './vocabulary/retail-beauty-cleaning-security.json' with { type: 'json' };
import science from './vocabulary/science-laboratory-environment.json' with { type: 'json' };
import languages from './vocabulary/software-languages-frameworks.json' with { type: 'json' };
import platforms from './vocabulary/software-platforms-tools.json' with { type: 'json' };
import teaching from './vocabulary/teaching-childcare-sport.json' with { type: 'json' };
import transport from './vocabulary/transport-warehouse-logistics.json' with { type: 'json' };
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** The project's own entries, by occupation family. */
export const ownEntries: readonly SkillEntry[] = [
  ...languages,
  ...platforms,
  ...data,
  ...design,
  ...marketing,
  ...finance,
  ...office,
  ...people,
  ...law,
  ...nursing,
  ...care,
  ...teaching,
  ...construction,
  ...electrical,
  ...engineering,
  ...science,
  ...transport,
  ...kitchen,
  ...retail,
  ...farming,
  ...arts,
];

let own: Vocabulary | undefined;

/** The project's own vocabulary, made ready at its first use. */
export function ownVocabulary(): Vocabulary {
  own ??= vocabularyOf(ownEntries);
  return own;
}
