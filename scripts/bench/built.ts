// The engine as it ships: bundled, without what a TypeScript runner adds to keep functions' names (it costs up to half as
// much again in code with small inner functions, and no reader pays it).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as engine from './engine';

/** Builds scripts/bench/engine.ts and loads what comes out. */
export async function builtEngine(): Promise<typeof engine> {
  const outDir = mkdtempSync(join(tmpdir(), 'laut-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: resolve('scripts/bench/engine.ts'),
        outDir,
        emptyOutDir: true,
        minify: 'esbuild',
        rollupOptions: { output: { entryFileNames: 'engine.mjs', format: 'es' } },
      },
    });
    return (await import(pathToFileURL(join(outDir, 'engine.mjs')).href)) as typeof engine;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
