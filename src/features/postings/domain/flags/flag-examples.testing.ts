import type { FlagId } from './flag-catalogue.ts';

/** For each flag that a text can show, a posting that shows it and one that only looks so. */
export const flagExamples: readonly (readonly [id: FlagId, shows: string, looksSo: string])[] = [
  [
    'pay-to-start',
    'A registration fee of £45 must be paid before your first shift.',
    'We never charge candidates a fee of any kind.',
  ],
  [
    'cheque',
    'We will send you a check for office supplies; deposit it and forward the balance to our vendor.',
    'Offers depend on a background check.',
  ],
  [
    'crypto',
    'Your wages are paid in USDT to your own wallet.',
    'Solidity engineer for a licensed exchange, salary in euros.',
  ],
  [
    'task-scam',
    'Tap like on 30 products a day and receive a commission after each set of tasks.',
    'You moderate guest reviews for a hotel group.',
  ],
  [
    'chat-only',
    'Interviews are held on Telegram only.',
    'You run our Telegram and WhatsApp channels for readers.',
  ],
  [
    'too-good-pay',
    'Earn £400 a day from your sofa, no experience needed.',
    '£12.80 an hour, no experience needed, full training on the tills.',
  ],
  [
    'early-id',
    'Send a scan of your passport and your bank details with the application.',
    'After the offer we check your passport in person.',
  ],
  [
    'instant-hire',
    'No interview needed, your contract is emailed within the hour.',
    'You may start soon after a successful interview and two references.',
  ],
  [
    'free-mail',
    'Northgate Freight Ltd. Send your CV to northgate.freight.hr@gmail.com',
    'Northgate Freight Ltd. Send your CV to jobs@northgatefreight.example',
  ],
  [
    'reshipping',
    'You receive packages at your home, put a new label on them and send them on to our customers.',
    'Parcel delivery driver for our Leeds depot, van supplied.',
  ],
  [
    'urgency',
    'Only 3 slots left, reply within 20 minutes or lose your place.',
    'Closing date: Friday 6 June.',
  ],
  [
    'no-pay-range-vague',
    'Bookkeeper, Hull.\nSalary: competitive, depending on experience.',
    'Bookkeeper, Hull.\nSalary: £27,500 to £30,000, depending on experience.',
  ],
  ['very-wide-range', 'Salary: $40,000 to $150,000 per year.', 'Salary: $40,000 to $52,000 per year.'],
  [
    'commission-only',
    'This is a commission only position without any base salary.',
    '£24,000 basic salary plus commission.',
  ],
  ['unpaid-trial', 'The first week is an unpaid trial.', 'We pay you the full rate for the trial shift.'],
  [
    'sham-contractor',
    'You are self-employed but must work Monday to Friday 8 to 5 on our rota and in our uniform.',
    'Self-employed: set your own hours and turn down any job you like.',
  ],
  [
    'clawback',
    'If you leave within two years you repay the training costs of £3,500.',
    'Training is free and you keep the certificate if you leave.',
  ],
  [
    'family',
    'We are more than a team, we are one big family.',
    'We are a family-run bakery in its third generation.',
  ],
  [
    'many-hats',
    'You will wear many hats: a jack of all trades from reception to payroll.',
    'A hard hat and boots are supplied.',
  ],
  ['rockstar', 'We want a sales rockstar.', 'A rock school seeks a guitar teacher for its children.'],
  ['work-hard-play-hard', 'We work hard and play hard.', 'You plan outdoor play for small children.'],
  [
    'thick-skin',
    "You need a thick skin, and shouldn't mind being yelled at.",
    'Skin care adviser for a pharmacy.',
  ],
  [
    'always-available',
    'You must be reachable 24/7, also on your days off.',
    'Our helpline is staffed 24/7 by four rotating teams.',
  ],
  [
    'passion-over-pay',
    "If money is what drives you, this isn't for you.",
    'A passion for books is welcome, and we also pay properly.',
  ],
  [
    'vague-duties',
    'Duties: various, whatever needs doing.',
    'Other duties as may reasonably be required within your grade.',
  ],
  [
    'wish-list-overload',
    'You must know Python, Photoshop, payroll, French, welding, SEO, employment law, forklift driving and first aid.',
    'You must know Python and SQL.',
  ],
  [
    'entry-level-with-years',
    'Entry-level role, at least 4 years of experience required.',
    'Entry-level role, no experience needed.',
  ],
  [
    'impossible-years',
    'You have 12+ years of experience with ChatGPT.',
    'You have 2 years of experience with ChatGPT.',
  ],
  [
    'senior-duties-junior-pay',
    'As our intern you will run the whole department, set the budget and lead a team of six for a stipend.',
    'As our intern you learn from the head of department.',
  ],
  ['age-coding', 'Join our young and dynamic team.', 'You will look after young people aged 11 to 16.'],
  ['sex-coding', 'Female candidates only.', 'We invite women and men and everybody else to apply.'],
  ['native-speaker', 'English native speakers only.', 'You know React Native well.'],
  [
    'disability-excluding',
    'Applicants must be free of any physical disability.',
    'You support adults with learning disabilities.',
  ],
  [
    'personal-data',
    'Please state your religion and marital status.',
    'Please do not include a photo or your date of birth.',
  ],
  [
    'evergreen-pool',
    'There is no current vacancy; join our talent pool for future openings.',
    'Swimming pool lifeguard, start in June.',
  ],
];
