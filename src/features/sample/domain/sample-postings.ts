/** Postings of the openings the made-up person applied for, by company. */
export const samplePostings: Readonly<Record<string, string>> = {
  'Harbour & Vale': `Logistics Planner
Harbour & Vale, Rotterdam

Harbour & Vale moves coffee, cocoa and spices from the port to roasters in nine countries. Our planning desk is five people and a large window.

What you will do
- Plan containers from the quay to the customer, by barge, train and truck
- Keep carriers and customers informed when a vessel is late
- Improve the plan together with the warehouse every Friday

What you must have
- At least three years of experience in transport planning
- Experience with a transport management system such as SAP TM
- Good Dutch and English
- Confident use of Excel

Nice to have
- Knowledge of Kanban
- German
- A diploma in logistics

We offer
- A permanent position of 36 hours a week
- Pay: €3,200 to €3,700 a month
- 27 days of leave, and a day at home each week

Please send your résumé and a short letter to Ines Marrow, jobs@harbourvale.example, until the end of the month.`,

  'Nordlicht Freight': `Junior Dispatcher
Nordlicht Freight, Hamburg

Nordlicht Freight drives chemicals and paints for small manufacturers in the north of Germany.

Your work
- Assign drivers and trucks to orders
- Check the papers of each load
- Answer drivers by telephone, also in the early morning

Requirements
- A valid dangerous goods certificate (ADR)
- German at level B2 or higher
- First experience in dispatching or transport planning

Of advantage
- A driving licence for trucks

Full-time, permanent, in shifts between 5 and 19 o’clock. €2,900 a month.`,

  'Fennimore Parcel': `Network Planner
Fennimore Parcel, Rotterdam

Fennimore Parcel delivers 200,000 parcels a day. We work hard and play hard, and no two days are the same.

The role
- Model the flows between our eleven depots
- Prepare the yearly peak together with operations
- Report on costs and punctuality every week

You have
- A degree in logistics, mathematics or engineering
- Three years of experience in network or transport planning
- Strong Excel and SQL

Desirable
- Python
- Experience in a parcel network

Full-time, permanent. Salary: competitive. Apply on our website.`,

  'Cartwright Rail': `Transport Planner
Cartwright Rail, Utrecht

We run freight trains between the Dutch ports and the Ruhr. Plans change at night here, and we hand them over at six in the morning with coffee.

Your tasks
- Plan paths, locomotives and drivers two weeks ahead
- Re-plan within the hour when a line is closed
- Talk to infrastructure managers in Dutch and German

Essential
- Experience in planning transport of any kind
- Dutch, and German at level B1
- Calm on the telephone

Desirable
- Knowledge of rail operations; we teach it in three months
- Experience with route optimisation

Permanent, 36 hours a week with one early shift in three. €3,400 to €4,000 a month and free travel by train.`,

  Solvane: `Supply Planner, Eindhoven. Apply with your résumé.`,
};
