// Budgets in bytes after gzip: what the reader's browser loads. A budget is raised with a reason, here.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builds, filesOf, manifestOf, read, scriptsOf } from './built';

const KB = 1000;

// Content script: 65 kB of code (Hypothesis' annotator: 59 kB), of which Preact, Floating UI and the polyfill
// are 18; and 4 kB of learned weights by which blocks of text are told from the rest of a page (lib/article/blocks).
const CONTENT = 70 * KB;
// Background without lexicon and models, which are files of their own: 184 kB of code (Dexie is 33 of it, the rules of two
// languages and what runs the models 123), and 52 kB of word lists (lib/language/*/lists: names, states, media). The lists
// could be files as well, if whatever reads them at its start waited for them. Leaving out the first names that are not among
// the 60,000 most frequent words would save 3.5 kB and cost half a point of F1 on persons.
const BACKGROUND = 238 * KB;
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
