// The demo article as a page of a news site.
import { readFileSync } from 'node:fs';
import type { Pages } from '../browser/server.ts';

export const ARTICLE = readFileSync(new URL('../../assets/demo/article.html', import.meta.url), 'utf8');

export const ADDRESS =
  'www.news.de/politik/900000001/brueckensperrung-in-nordhaven-brandt-wirft-baukonzern-taeuschung-vor/1/';

export const FRONT_PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Demozeitung</title>
<h1>Demozeitung</h1><ul><li><a href="https://${ADDRESS}">Brückensperrung in Nordhaven: Brandt wirft Baukonzern
Täuschung vor</a></li><li><a href="/sport/900000002/">Nordhaven gewinnt Derby</a></li></ul>`;

export const demoSite: Pages = (address) =>
  address === ADDRESS ? ARTICLE : address === 'www.news.de/' ? FRONT_PAGE : null;
