// Unit, component and property tests. The tests in real browsers have a configuration of their own:
// tests/e2e/vitest.config.ts.
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const fakeBrowser = `${root}/tests/setup/browser.ts`;

export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}/` },
      // Code imports `browser` from wxt/browser only; under test that is @webext-core/fake-browser.
      { find: 'wxt/browser', replacement: fakeBrowser },
      { find: 'webextension-polyfill', replacement: fakeBrowser },
    ],
  },
  ssr: { noExternal: ['wxt'] },
  test: {
    root,
    environment: 'node',
    setupFiles: ['tests/setup/globals.ts'],
    testTimeout: 20_000,
    unstubGlobals: false,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/globals.ts', 'tests/setup/language.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'property', include: ['tests/property/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
    ],
  },
});
