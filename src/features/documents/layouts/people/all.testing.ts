import type { MadeResume } from '../made-resume.testing.ts';
import { accountant } from './accountant.testing.ts';
import { analyst } from './analyst.testing.ts';
import { beekeeper } from './beekeeper.testing.ts';
import { carer } from './carer.testing.ts';
import { chef } from './chef.testing.ts';
import { clerk } from './clerk.testing.ts';
import { designer } from './designer.testing.ts';
import { driver } from './driver.testing.ts';
import { electrician } from './electrician.testing.ts';
import { engineer } from './engineer.testing.ts';
import { joiner } from './joiner.testing.ts';
import { manager } from './manager.testing.ts';
import { nurse } from './nurse.testing.ts';
import { physicist } from './physicist.testing.ts';
import { receptionist } from './receptionist.testing.ts';
import { teacher } from './teacher.testing.ts';

/** Made-up persons; their occupations, countries and parts differ, and none is from evaluation/. */
export const people: readonly MadeResume[] = [
  ...[accountant, analyst, beekeeper, carer, chef, clerk, designer, driver],
  ...[electrician, engineer, joiner, manager, nurse, physicist, receptionist, teacher],
];
