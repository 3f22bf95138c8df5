import { describe, expect, test } from 'vitest';
import { jobPostingIn } from './job-posting-markup.ts';

const page = (...scripts: string[]) =>
  `<html><head>${scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('')}</head><body>Jobs</body></html>`;

const bakery = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Night Baker &amp; Trainer',
  description: '<p>Bake bread.</p>',
  datePosted: '2026-04-01T08:00:00Z',
  validThrough: '2026-05-01',
  employmentType: ['FULL_TIME', 'TEMPORARY'],
  hiringOrganization: { '@type': 'Organization', name: 'Crumb & Co' },
  jobLocation: {
    '@type': 'Place',
    address: { addressLocality: 'Ghent', addressRegion: 'Ghent', addressCountry: { name: 'Belgium' } },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 2400, maxValue: '2,800', unitText: 'MONTH' },
  },
};

test('a job board’s page says what the opening is', () => {
  expect(jobPostingIn(page(JSON.stringify(bakery)))).toEqual({
    told: {
      title: 'Night Baker & Trainer',
      company: 'Crumb & Co',
      location: 'Ghent, Belgium',
      salary: { min: 2400, max: 2800, currency: 'EUR', period: 'month' },
      contract: 'full-time, temporary',
      postedAt: '2026-04-01',
      validThrough: '2026-05-01',
    },
    description: '<p>Bake bread.</p>',
  });
});

describe('it is found', () => {
  test.each([
    ['in a graph', JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, bakery] })],
    ['in a list', JSON.stringify([{ '@type': 'BreadcrumbList' }, bakery])],
    ['behind another type', JSON.stringify({ ...bakery, '@type': ['Thing', 'JobPosting'] })],
    ['with lines broken inside its words', JSON.stringify(bakery).replace('Bake bread', 'Bake\nbread')],
    ['in a comment', `<!-- ${JSON.stringify(bakery)} -->`],
  ])('%s', (_, json) => {
    expect(jobPostingIn(page(json))?.told.company).toBe('Crumb & Co');
  });

  test('behind broken data', () => {
    expect(jobPostingIn(page('{ "broken', JSON.stringify(bakery)))?.told.title).toBe('Night Baker & Trainer');
  });
});

test('a plain amount, a remote place and a company as words are understood', () => {
  const { told } =
    jobPostingIn(
      page(
        JSON.stringify({
          '@type': 'JobPosting',
          hiringOrganization: 'Crumb',
          jobLocationType: 'TELECOMMUTE',
          salaryCurrency: 'GBP',
          baseSalary: { value: { value: 15.5, unitText: 'HOUR' } },
        }),
      ),
    ) ?? {};
  expect(told).toEqual({
    company: 'Crumb',
    location: 'remote',
    salary: { min: 15.5, max: 15.5, currency: 'GBP', period: 'hour' },
  });
});

test('a description whose tags were escaped is HTML again', () => {
  const escaped = { ...bakery, description: '&lt;p&gt;Bake bread.&lt;/p&gt;' };
  expect(jobPostingIn(page(JSON.stringify(escaped)))?.description).toBe('<p>Bake bread.</p>');
});

test('values of the wrong kind are left out, and the rest stays', () => {
  const odd = { ...bakery, title: 7, datePosted: 'soon', baseSalary: 'good', hiringOrganization: null };
  const { told } = jobPostingIn(page(JSON.stringify(odd))) ?? {};
  expect(told).toEqual({
    location: 'Ghent, Belgium',
    contract: 'full-time, temporary',
    validThrough: '2026-05-01',
  });
});

test('a page without it says nothing', () => {
  expect(jobPostingIn('<p>JobPosting</p>')).toBeUndefined();
  expect(jobPostingIn(page('{"@type":"Organization"}'))).toBeUndefined();
});

test('a page made to be slow is passed over in time', () => {
  const hostile = '<script type="application/ld+json '.repeat(50_000) + '['.repeat(100_000);
  const before = performance.now();
  expect(jobPostingIn(hostile)).toBeUndefined();
  expect(performance.now() - before).toBeLessThan(2_000);
});
