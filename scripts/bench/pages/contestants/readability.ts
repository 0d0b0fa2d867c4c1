import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { type Contestant, type Lap, paragraphs, race } from './race';

const contestants: Record<string, Contestant> = {
  readerable: { read: () => String(isProbablyReaderable(document)) },
  parse: { read: () => paragraphs(new Readability(document.cloneNode(true) as Document).parse()?.content ?? '') },
};

export const run = (name: string, url: string): Lap => race(contestants[name]!, url);
