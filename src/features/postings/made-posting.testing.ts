/** A made-up posting with must-haves, things that would be nice, and words worth a question. */
export const bakery = `Night Baker & Trainer
Crumb & Co, Ghent

We are a family, not just colleagues. We work hard and play hard.

What you will do
- Bake bread and pastry for three shops
- Train two apprentices
- Order flour and keep the stock list

What you must have
- A completed apprenticeship as a baker
- At least three years of experience in a bakery
- Food hygiene certificate
- Willingness to work nights and weekends

Nice to have
- Driving licence
- Basic French
- Experience with Excel

We offer a permanent full-time position. Salary: competitive.
Please send your application with a photo to jobs@crumb.example.`;

const items = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

/** The same opening as a saved page of a job board. */
export const bakeryPage = `<!doctype html><html><head><meta charset="utf-8"><title>Jobs</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Night Baker &amp; Trainer',
  hiringOrganization: { '@type': 'Organization', name: 'Crumb & Co' },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Ghent' } },
  datePosted: '2026-04-01',
  baseSalary: {
    currency: 'EUR',
    value: { minValue: 2400, maxValue: 2800, unitText: 'MONTH' },
  },
  description: `<p>We bake for three shops and look for somebody who likes the night.</p><h3>You must have</h3>${items(
    [
      'A completed apprenticeship as a baker',
      'At least three years of experience in a bakery',
      'Food hygiene certificate',
    ],
  )}<h3>Nice to have</h3>${items(['Driving licence', 'Basic French'])}<p>You must be able to start at two in the morning.</p>`,
})}</script></head><body><p>Accept all cookies</p><h1>Night Baker</h1></body></html>`;
