// Mozilla's linter for extensions (addons-linter through web-ext): no errors.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { type Build, folderOf } from './built';

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** Errors and warnings of one build. */
async function lint(build: Build): Promise<{ errors: Finding[]; warnings: Finding[] }> {
  const args = ['lint', '--source-dir', folderOf(build), '--output', 'json', '--no-config-discovery'];
  // It exits with 1 where there are errors; its report comes all the same.
  const { stdout } = await promisify(execFile)('node_modules/.bin/web-ext', args, { maxBuffer: 1 << 26 }).catch(
    (error: { stdout: string }) => error,
  );
  return JSON.parse(stdout.slice(stdout.indexOf('{'))) as { errors: Finding[]; warnings: Finding[] };
}

// Rules about Firefox that a build for Chrome cannot keep.
const FIREFOX_ONLY = ['BACKGROUND_SERVICE_WORKER_NOFALLBACK', 'ADDON_ID_REQUIRED'];

it('Firefox build has no errors', async () => {
  const { errors, warnings } = await lint('firefox-mv3');
  for (const { code, file, message } of warnings) console.log(`warning ${code} ${file ?? ''}: ${message}`);
  expect(errors).toEqual([]);
});

it('Chrome build has no errors but those about Firefox', async () => {
  const { errors } = await lint('chrome-mv3');
  expect(errors.filter((error) => !FIREFOX_ONLY.includes(error.code))).toEqual([]);
});
