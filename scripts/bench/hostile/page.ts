// Runs inside the page: spoils it, then measures ours on it.
import { detect, extract, extractSliced } from '../../../lib/article/index';

/** What each page adds to one article, run inside the page. */
const pages: Record<string, (text: string) => void> = {
  'ordinary page': () => {},
  '10,000 elements': (text) => {
    const article = document.querySelector('article')!;
    for (let index = 0; index < 2500; index++) {
      const box = article.appendChild(document.createElement('div'));
      box.className = `box box-${index % 40}`;
      const paragraph = box.appendChild(document.createElement('p'));
      paragraph.append(text, Object.assign(document.createElement('a'), { href: '/x', textContent: 'Verweis' }));
      paragraph.append(Object.assign(document.createElement('b'), { textContent: 'fett' }), text);
    }
  },
  // From some 3,000 levels on Chromium's own layout does not come back, with or without us.
  'nesting 2,000 deep': (text) => {
    let inner: Element = document.querySelector('article')!;
    for (let depth = 0; depth < 2000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.append(text);
  },
  'a million nodes': () => {
    const article = document.querySelector('article')!;
    for (let index = 0; index < 500_000; index++) article.appendChild(document.createElement('div')).append('x');
  },
  '50 MB of text': (text) => {
    const paragraph = document.querySelector('article')!.appendChild(document.createElement('p'));
    paragraph.textContent = text.repeat(Math.ceil(50_000_000 / text.length));
  },
  'JSON-LD of 10 MB': () => {
    const script = document.head.appendChild(document.createElement('script'));
    script.type = 'application/ld+json';
    script.textContent = `{"@type":"NewsArticle","headline":"${'x'.repeat(10_000_000)}"}`;
  },
};

export const names = Object.keys(pages);

export interface Row {
  /** Milliseconds. */
  detected: number;
  whole: number;
  sliced: number;
  longest: number;
  blocks: number;
}

async function time(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Longest time in which no other task got its turn while `work` ran. */
async function longestTask(work: () => Promise<unknown>): Promise<{ longest: number; total: number }> {
  const channel = new MessageChannel();
  let ticking = true;
  let longest = 0;
  let last = performance.now();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (ticking) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  const total = await time(work);
  ticking = false;
  return { longest: Math.max(longest, performance.now() - last), total };
}

export async function measure(name: string, text: string, url: string): Promise<Row> {
  pages[name]!(text);
  // Layout of the new nodes is the browser's work and would be counted as ours.
  document.body.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const detected = await time(() => detect(document, url));
  const { longest, total: sliced } = await longestTask(() => extractSliced(document, url));
  let blocks = 0;
  const whole = await time(() => {
    blocks = extract(document, url).article.blocks.length;
  });
  return { detected, whole, sliced, longest, blocks };
}
