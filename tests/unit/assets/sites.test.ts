import { describe, expect, it } from 'vitest';
import { sites } from '../../../assets/sites';

// Second-level public suffixes that occur in the list (https://publicsuffix.org).
const secondLevelSuffixes = ['co.uk', 'com.au', 'net.au', 'co.nz', 'co.za', 'co.jp'];

const labelsOfSuffix = (domain: string) =>
  secondLevelSuffixes.some((suffix) => domain.endsWith(`.${suffix}`)) ? 2 : 1;

describe('the list of news sites', () => {
  it('holds enough German-language and English sites', () => {
    expect(sites.filter((site) => site.language === 'de').length).toBeGreaterThanOrEqual(150);
    expect(sites.filter((site) => site.language === 'en').length).toBeGreaterThanOrEqual(60);
  });

  it('covers Germany, Austria, Switzerland, Liechtenstein, Luxembourg and South Tyrol', () => {
    const countries = new Set(sites.filter((site) => site.language === 'de').map((site) => site.country));
    expect([...countries]).toEqual(expect.arrayContaining(['DE', 'AT', 'CH', 'LI', 'LU', 'IT']));
    expect(sites.filter((site) => site.country === 'AT').length).toBeGreaterThanOrEqual(25);
    expect(sites.filter((site) => site.country === 'CH').length).toBeGreaterThanOrEqual(30);
  });

  it('has news.de', () => {
    expect(sites).toContainEqual({ domain: 'news.de', language: 'de', country: 'DE' });
  });

  it('holds registrable domains in plain ASCII only', () => {
    const odd = sites.filter(({ domain, country }) => {
      const labels = domain.split('.');
      return !(
        labels.length === labelsOfSuffix(domain) + 1 &&
        labels.every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label)) &&
        /^[A-Z]{2}$/.test(country)
      );
    });
    expect(odd).toEqual([]);
  });

  it('has no domain twice', () => {
    const domains = sites.map((site) => site.domain);
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
  });

  it('is sorted by language, country and domain', () => {
    const keys = sites.map((site) => `${site.language} ${site.country} ${site.domain}`);
    expect(keys).toEqual([...keys].sort());
  });
});
