// Ships `third-party-notices.txt` in the extension: the licence of each package that is really bundled, and those of the
// data assets (lexicon, models, lists), whose licences ask for attribution.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import license, { type Dependency } from 'rollup-plugin-license';
import type { PluginOption } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const RULE = `\n\n${'-'.repeat(80)}\n\n`;
const ASSET_NOTICE = /^(LICEN[CS]E|NOTICE|ATTRIBUTION)(\.|-|$)/i;

const ofPackage = (dependency: Dependency): string => {
  const heading = `${dependency.name} ${dependency.version} (${dependency.license ?? 'licence not stated'})`;
  return [heading, dependency.licenseText?.trim(), dependency.noticeText?.trim()].filter(Boolean).join('\n\n');
};

/** Notices that lie beside the data they speak of, in alphabetical order of their paths. */
async function ofAssets(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'assets'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && ASSET_NOTICE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(paths.map(async (path) => `${relative(root, path)}\n\n${(await readFile(path, 'utf8')).trim()}`));
}

export default defineWxtModule({
  name: 'notices',
  setup(wxt) {
    const bundled = new Map<string, Dependency>();
    // Rollup's plugin type and Vite's differ under exactOptionalPropertyTypes only.
    addViteConfig(wxt, () => ({
      plugins: [
        license({
          thirdParty(dependencies) {
            for (const dependency of dependencies) bundled.set(`${dependency.name} ${dependency.version}`, dependency);
          },
        }) as PluginOption,
      ],
    }));
    wxt.hook('build:done', async () => {
      if (wxt.config.command !== 'build') return;
      const packages = [...bundled].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, dependency]) => ofPackage(dependency));
      const text = [
        'Laut contains the following software and data.',
        ...packages,
        ...(await ofAssets(wxt.config.root)),
      ];
      await writeFile(join(wxt.config.outDir, 'third-party-notices.txt'), `${text.join(RULE)}\n`);
    });
  },
});
