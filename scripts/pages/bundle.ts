// Bundles a module of ours into one classic script for a browser.
import { build } from 'vite';

/** Source text of a script that puts the module's exports on `globalThis[name]`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, target: 'es2022', lib: { entry, name, formats: ['iife'] } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const chunk of output.output) if (chunk.type === 'chunk') return `${chunk.code}\nglobalThis.${name}=${name};`;
  }
  throw new Error(`no script came out of ${entry}`);
}
