import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, groupOf, isKindShown, isSiteOff, parseSettings, siteOf, withSite } from '../../lib/settings';

describe('parseSettings', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings('x')).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what fits and replaces what does not', () => {
    const stored = {
      enabled: false,
      sitesOff: ['https://www.News.de/a', 'news.de', 7, 'kein ort'],
      kinds: { hearsay: false, direct: 'no' },
      language: 'fr',
      cardDelay: 99999,
    };
    expect(parseSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      sitesOff: ['news.de'],
      kinds: { direct: true, indirect: true, reported: true, hearsay: false },
      cardDelay: 2000,
    });
  });

  it('never throws, and reading its own result changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseSettings(stored);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.news.de/politik/1', 'news.de'],
    ['WWW.News.de', 'news.de'],
    [' m.example.co.uk:8080/x ', 'm.example.co.uk'],
    ['https://www.bücher.de', 'xn--bcher-kva.de'],
    ['localhost:3000', 'localhost'],
    ['about:blank', null],
    ['chrome://settings', null],
    ['javascript:alert(1)', null],
    ['zeitung', null],
    ['', null],
  ])('%s → %s', (address, site) => expect(siteOf(address)).toBe(site));
});

describe('sites', () => {
  it('are off with their subdomains', () => {
    const settings = withSite(parseSettings({}), 'https://www.news.de/a', false);
    expect(settings.sitesOff).toEqual(['news.de']);
    expect(isSiteOff(settings, 'https://sport.news.de/x')).toBe(true);
    expect(isSiteOff(settings, 'https://goodnews.de/x')).toBe(false);
    expect(isSiteOff(settings, 'about:blank')).toBe(false);
  });

  it('are on again, also from a subdomain', () => {
    const settings = parseSettings({ sitesOff: ['news.de', 'other.de'] });
    expect(withSite(settings, 'https://sport.news.de', true).sitesOff).toEqual(['other.de']);
  });

  it('stay once in the list, and nonsense changes nothing', () => {
    const settings = parseSettings({ sitesOff: ['news.de'] });
    expect(withSite(settings, 'news.de', false).sitesOff).toEqual(['news.de']);
    expect(withSite(settings, '…', false)).toBe(settings);
  });
});

describe('kinds', () => {
  it('of the analysis belong to four switches', () => {
    expect(groupOf('freeIndirect')).toBe('indirect');
    expect(groupOf('indirectFreeIndirect')).toBe('indirect');
    expect(groupOf('hearsay')).toBe('hearsay');
    expect(isKindShown(parseSettings({ kinds: { indirect: false } }), 'freeIndirect')).toBe(false);
  });
});
