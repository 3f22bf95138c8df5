/** Questions whose answers give a line a size, by what the line is about. */
export const questionTexts = {
  patients: 'How many patients or residents, on what sort of ward?',
  pupils: 'How many pupils or students, of what age?',
  tickets: 'How many tickets or users, and how fast were they helped?',
  drives: 'How many drops, loads or kilometres a week?',
  accounts: 'How many accounts or invoices, and how much money?',
  costs: 'How much less, in money or per cent, and over what time?',
  customers: 'How many customers or how much in sales, before and after?',
  time: 'How long did it take before, and how long after?',
  faults: 'How many a month before, and how many after?',
  people: 'How many people, and how many of them stayed?',
  orders: 'How many orders or pallets a shift?',
  papers: 'How many, how often, and what were they used for?',
  meetings: 'What did you bring to it, and what was decided because of you?',
  rooms: 'How many rooms or square metres a day?',
} as const;
