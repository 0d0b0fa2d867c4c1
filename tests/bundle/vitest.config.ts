// Tests of what was built: they need `npm run build` first.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    name: 'bundle',
    environment: 'node',
    include: ['tests/bundle/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
