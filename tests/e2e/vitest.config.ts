// Tests in real browsers, on what was built (`npm run build`). One browser at a time.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  test: {
    root,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    projects: ['chromium', 'firefox'].map((name) => ({
      extends: true,
      test: { name, environment: 'node', include: [`tests/e2e/${name}/**/*.test.ts`] },
    })),
  },
});
