import { leftSidebar, rightSidebar, twoColumns } from './drawn/columns.testing.ts';
import { datesLeft, tabular } from './drawn/dates-left.testing.ts';
import {
  capitals,
  datesRight,
  placesRight,
  plain,
  spacedHeadings,
  stacked,
  titleAtCompany,
  titlesBelowEmployer,
} from './drawn/plain.testing.ts';
import { table } from './drawn/table.testing.ts';
import { twoPages } from './drawn/two-pages.testing.ts';
import { wordSidebar, wordTable, wordTabs } from './drawn/word.testing.ts';
import { docxOf, pdfOf, type ResumeFile } from './files.testing.ts';
import { accountant } from './people/accountant.testing.ts';
import { analyst } from './people/analyst.testing.ts';
import { beekeeper } from './people/beekeeper.testing.ts';
import { carer } from './people/carer.testing.ts';
import { chef } from './people/chef.testing.ts';
import { clerk } from './people/clerk.testing.ts';
import { designer } from './people/designer.testing.ts';
import { driver } from './people/driver.testing.ts';
import { electrician } from './people/electrician.testing.ts';
import { engineer } from './people/engineer.testing.ts';
import { joiner } from './people/joiner.testing.ts';
import { manager } from './people/manager.testing.ts';
import { nurse } from './people/nurse.testing.ts';
import { physicist } from './people/physicist.testing.ts';
import { receptionist } from './people/receptionist.testing.ts';
import { teacher } from './people/teacher.testing.ts';

export const people = {
  accountant,
  analyst,
  beekeeper,
  carer,
  chef,
  clerk,
  designer,
  driver,
  electrician,
  engineer,
  joiner,
  manager,
  nurse,
  physicist,
  receptionist,
  teacher,
};
export const pdfLayouts = {
  capitals,
  datesLeft,
  datesRight,
  leftSidebar,
  placesRight,
  plain,
  rightSidebar,
  spacedHeadings,
  stacked,
  table,
  tabular,
  titleAtCompany,
  titlesBelowEmployer,
  twoColumns,
  twoPages,
};
export const wordLayouts = { wordSidebar, wordTable, wordTabs };
