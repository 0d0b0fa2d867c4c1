// What the extension asks of its reader (docs/architecture.md, "Permissions"). A new permission must be a decision.
import { describe, expect, it } from 'vitest';
import { sites } from '../../assets/sites';
import { builds, filesOf, manifestOf, read } from './built';

const shared = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const asked = { 'chrome-mv3': [...shared, 'sidePanel'].sort(), 'firefox-mv3': shared };

describe.each(builds)('manifest of %s', (build) => {
  const manifest = manifestOf(build);

  it('asks for the permissions that it uses and no other', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual(asked[build]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('asks for news sites only at install, each with its subdomains', () => {
    const required = [
      ...(manifest.host_permissions ?? []),
      ...(manifest.content_scripts ?? []).flatMap((script) => script.matches),
    ];
    const known = new Set(sites.map((site) => site.domain));
    const odd = required.filter((pattern) => {
      const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1];
      return !host || !known.has(host);
    });
    expect(odd).toEqual([]);
  });

  it('runs on every site of the list', () => {
    const matches = manifest.content_scripts?.flatMap((script) => script.matches) ?? [];
    const missing = sites.filter((site) => !matches.some((pattern) => pattern.includes(`://*.${site.domain}/`)));
    expect(missing).toEqual([]);
  });

  it('lets the reader add a site, which is asked for one by one', () => {
    expect(manifest.optional_host_permissions?.length).toBeGreaterThan(0);
  });

  it('shows no resource to pages, has no popup and keeps the default policy for scripts', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.action?.default_popup).toBeUndefined();
    expect(manifest.content_security_policy?.extension_pages ?? '').not.toMatch(/unsafe|https?:/);
  });

  it('speaks German and English with the same keys', () => {
    const keys = (locale: string) =>
      Object.keys(JSON.parse(read(build, `_locales/${locale}/messages.json`).toString()));
    expect(keys('de').length).toBeGreaterThan(0);
    expect(keys('en').sort()).toEqual(keys('de').sort());
    expect(['de', 'en']).toContain(manifest.default_locale);
  });

  it('suggests at most four shortcuts', () => {
    const suggested = Object.values(manifest.commands ?? {}).filter((command) => command.suggested_key);
    expect(suggested.length).toBeLessThanOrEqual(4);
  });

  it('suggests no shortcut that opens a menu of Firefox, in English or German', () => {
    const keys = Object.values(manifest.commands ?? {}).flatMap((command) =>
      Object.values(command.suggested_key ?? {}),
    );
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => /^Alt\+(Shift\+)?[FEVSBPTHDACLX]$/.test(String(key)))).toEqual([]);
  });

  it('ships the notices of what it contains', () => {
    expect(filesOf(build)).toContain('third-party-notices.txt');
    const notices = read(build, 'third-party-notices.txt').toString();
    for (const name of ['preact', 'dexie', 'webextension-polyfill', '@floating-ui/dom']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
    expect(notices).not.toContain('licence not stated');
  });
});

describe('what one browser needs', () => {
  it('Chrome has a side panel', () => {
    expect(manifestOf('chrome-mv3').side_panel?.default_path).toMatch(/\.html$/);
  });

  it('Firefox has an id, a sidebar that stays closed at install, and declares that no data is collected', () => {
    const manifest = manifestOf('firefox-mv3');
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.browser_specific_settings?.gecko?.id).toMatch(/@/);
    expect(manifest.browser_specific_settings?.gecko?.data_collection_permissions?.required).toEqual(['none']);
    expect(manifest.sidebar_action?.open_at_install).toBe(false);
  });
});
