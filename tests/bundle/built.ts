// Reads what was built.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const builds = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof builds)[number];

export const folderOf = (build: Build) => `.output/${build}`;

/** Paths of all files of a build, relative to it, in alphabetical order. */
export const filesOf = (build: Build): string[] =>
  readdirSync(folderOf(build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folderOf(build), join(entry.parentPath, entry.name)))
    .sort();

export const read = (build: Build, path: string): Buffer => readFileSync(join(folderOf(build), path));

/** The parts of manifest.json that are tested. */
export interface Manifest {
  manifest_version: number;
  version: string;
  default_locale: string;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; js?: string[]; css?: string[]; all_frames?: boolean }[];
  web_accessible_resources?: unknown[];
  content_security_policy?: { extension_pages?: string };
  background?: { service_worker?: string; scripts?: string[] };
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string; open_at_install?: boolean };
  action?: { default_popup?: string };
  commands?: Record<string, { suggested_key?: unknown }>;
  browser_specific_settings?: {
    gecko?: { id?: string; strict_min_version?: string; data_collection_permissions?: { required?: string[] } };
  };
  minimum_chrome_version?: string;
}

export const manifestOf = (build: Build): Manifest => JSON.parse(read(build, 'manifest.json').toString()) as Manifest;

/** Scripts that a page of the build loads, found by following static imports from its HTML. */
export function scriptsOf(build: Build, page: string): string[] {
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const code = read(build, path).toString();
    for (const [, imported] of code.matchAll(/(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g)) add(join(folder, imported!));
  };
  const html = read(build, page).toString();
  for (const [, source] of html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) add(source!);
  return [...found];
}
