// Budgets in bytes after gzip: what the reader's browser loads. A budget is raised with a reason, here.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builds, filesOf, manifestOf, read, scriptsOf } from './built';

const KB = 1000;

// Content script: Hypothesis' annotator is 59 kB, Readability alone 11.6 kB (facts/reliability.md of the design).
const CONTENT = 60 * KB;
// Background without data: Dexie is 33 kB of it.
const BACKGROUND = 150 * KB;
const PAGE = 100 * KB;

describe.each(builds)('size of %s', (build) => {
  const files = filesOf(build);
  const manifest = manifestOf(build);
  const size = (paths: string[]) => paths.reduce((sum, path) => sum + gzipSync(read(build, path)).length, 0);
  const within = (name: string, paths: string[], budget: number) => {
    const bytes = size(paths);
    console.log(`${build} ${name}: ${bytes} bytes gzip of ${budget}`);
    expect(paths.length).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(budget);
  };

  it('content script', () => {
    const script = manifest.content_scripts ?? [];
    within(
      'content script',
      script.flatMap((entry) => [...(entry.js ?? []), ...(entry.css ?? [])]),
      CONTENT,
    );
  });

  it('background', () => {
    const { service_worker: worker, scripts } = manifest.background ?? {};
    within('background', scripts ?? [worker!], BACKGROUND);
  });

  it.each(files.filter((path) => path.endsWith('.html')))('%s', (page) => {
    within(page, scriptsOf(build, page), PAGE);
  });
});
