// Files as articles: pages through lib/article with jsdom, plain text by its lines.
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Detection, detect, extract, primaryLanguage } from '../../lib/article/index';
import type { Article } from '../../lib/model';
import { languageOfText } from '../language';

/** @param url the page's address; decides what counts as its publisher */
export function readPage(html: string, url: string): { detection: Detection; article: Article } {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return { detection: detect(window.document, url), article: extract(window.document, url).article };
  } finally {
    window.close();
  }
}

/** Every line that is not blank is a paragraph; a short first one without a final mark is the headline. */
export function readText(text: string, language?: string): Article {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [first] = lines;
  const headline = first !== undefined && lines.length > 1 && first.length < 160 && !/[.!?:]$/u.test(first);
  return {
    url: '',
    title: headline ? first : '',
    authors: [],
    agencies: [],
    language: primaryLanguage(language) ?? languageOfText(text),
    blocks: lines.map((line, index) => ({ kind: index === 0 && headline ? 'headline' : 'paragraph', text: line })),
  };
}
