// No markup from strings, no code from strings, no network: in our sources, and in what is built from them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builds, filesOf, read } from './built';

const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** Paths of our sources that hold the pattern. */
const holding = (pattern: RegExp) => sources.filter((path) => pattern.test(readFileSync(path, 'utf8')));

describe('our sources', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it.each([
    ['innerHTML', /\b(innerHTML|outerHTML)\s*=(?!=)/],
    ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
    ['dangerouslySetInnerHTML', /\bdangerouslySetInnerHTML\b/],
    ['setHTML', /\b(setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)\b/],
    ['document.write', /\bdocument\.(write|writeln)\b/],
    ['eval', /\beval\(|\bnew Function\(/],
    [
      'fetch of anything but our own assets',
      /\bfetch\(\s*['"`]https?:|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b/,
    ],
  ])('do not use %s', (_name, pattern) => {
    expect(holding(pattern)).toEqual([]);
  });
});

// Preact assigns innerHTML in one place, for dangerouslySetInnerHTML, which our sources do not use.
const assignments = /\binnerHTML\s*=(?!=)/g;
const PREACT_ASSIGNMENTS = 2;

describe.each(builds)('scripts of %s', (build) => {
  const scripts = filesOf(build).filter((path) => path.endsWith('.js'));

  it('hold no code from strings and load nothing from elsewhere', () => {
    const odd = scripts.filter((path) =>
      /\beval\(|\bimport\(\s*["'`]https?:|importScripts\(\s*["'`]https?:|\bXMLHttpRequest\b|\bsendBeacon\b|new WebSocket\b/.test(
        read(build, path).toString(),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('assign innerHTML nowhere but in Preact', () => {
    const counts = scripts.map((path) => [path, read(build, path).toString().match(assignments)?.length ?? 0] as const);
    expect(counts.filter(([, count]) => count > PREACT_ASSIGNMENTS)).toEqual([]);
  });

  it('hold no inline script in pages', () => {
    const pages = filesOf(build).filter((path) => path.endsWith('.html'));
    expect(pages.filter((path) => /<script(?![^>]*\bsrc=)[^>]*>\s*\S/.test(read(build, path).toString()))).toEqual([]);
  });
});
