import { detect, extract } from '../../../../lib/article/index';
import { type Contestant, type Lap, race } from './race';

const extracted = (url: string): string =>
  extract(document, url)
    .article.blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'caption')
    .map(({ text }) => text)
    .join('\n');

const contestants: Record<string, Contestant> = {
  detect: { read: (url) => String(detect(document, url).isArticle) },
  extract: { read: extracted },
  // As in the extension, which never extracts from a page that it has not looked at.
  asRun: { before: (url) => void detect(document, url), read: extracted },
};

export const run = (name: string, url: string): Lap => race(contestants[name]!, url);
