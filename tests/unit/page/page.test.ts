// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../../lib/messaging/protocol';
import type { Analysis, Article } from '../../../lib/model';
import { Page } from '../../../lib/page/page';
import type { CardProps, PageParts } from '../../../lib/page/parts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings';
import { analysisOf, claim } from './sample';

class FakeHighlight extends Set<StaticRange> {
  priority = 0;
  constructor(...ranges: StaticRange[]) {
    super(ranges);
  }
}

const SAID = 'der Pegel steige bis zum Morgen um zwei Meter';
const TEXT = `Die Sprecherin Anna Berg sagte am Montag in der Stadt, ${SAID}. Das Amt warnt seit Tagen vor dem Hochwasser.`;

function writeArticle(paragraphs: string[]) {
  document.head.replaceChildren();
  document.title = 'Hochwasser: Der Pegel steigt';
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'og:type');
  meta.content = 'article';
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  data.textContent = JSON.stringify({ '@type': 'NewsArticle', headline: document.title, datePublished: '2026-03-01' });
  document.head.append(meta, data);
  document.documentElement.lang = 'de';
  const article = document.createElement('article');
  const headline = document.createElement('h1');
  headline.textContent = document.title;
  article.append(headline);
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    article.append(paragraph);
  }
  const main = document.createElement('main');
  main.append(article);
  document.body.replaceChildren(main);
}

/** Marks SAID wherever it stands. */
function analyse(article: Article): Result<Analysis> {
  const claims = article.blocks.flatMap(({ text }, block) => {
    const begin = text.indexOf(SAID);
    return begin < 0 ? [] : [claim(`c${block}`, [{ block, begin, end: begin + SAID.length }])];
  });
  return { ok: analysisOf(claims) };
}

let end: AbortController;
let registry: Map<string, FakeHighlight>;

function setUp(settings: Partial<Settings> = {}) {
  let tellSettings = (_: Settings) => {};
  const drawn: (CardProps | null)[] = [];
  const background = {
    analyse: vi.fn(async (article: Article) => analyse(article)),
    quiet: vi.fn(async () => null),
    save: vi.fn(async ({ id }: { id: string }) => ({ ok: { id } })),
    unsave: vi.fn(async () => ({ ok: null })),
    openPanel: vi.fn(async () => null),
    pendingJump: vi.fn(async () => null),
    pointed: vi.fn(),
  };
  const parts: PageParts = {
    window,
    signal: end.signal,
    settings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
    onSettings: (listener) => {
      tellSettings = listener;
    },
    background,
    card: {
      styles: '',
      render(root, props) {
        drawn.push(props);
        root.replaceChildren();
        if (!props) return;
        const dialog = document.createElement('section');
        dialog.setAttribute('role', 'dialog');
        dialog.tabIndex = -1;
        root.append(dialog);
      },
    },
  };
  const page = new Page(parts);
  const lastDrawn = () => drawn.at(-1)!;
  return {
    page,
    background,
    drawn,
    lastDrawn,
    setSettings: (it: Partial<Settings>) => tellSettings({ ...DEFAULT_SETTINGS, ...it }),
  };
}
const marked = () =>
  [...(registry.get('zk2') ?? [])].map((it) => (it.startContainer as Text).data.slice(it.startOffset, it.endOffset));
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

beforeEach(() => {
  registry = new Map();
  end = new AbortController();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: object) {
        Object.assign(this, init);
      }
    },
  );
  Object.assign(window.CSS ?? Object.assign(window, { CSS: {} }).CSS, { highlights: registry });
  window.matchMedia = (() => ({ matches: true, addEventListener() {} })) as never;
  window.getSelection()?.removeAllRanges();
  Element.prototype.scrollIntoView = () => {};
  Range.prototype.getClientRects = () => [new DOMRect(10, 10, 100, 16)] as never;
  Range.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 100, 16);
  history.replaceState(null, '', '/politik/hochwasser-pegel-steigt-12345/');
  writeArticle([TEXT, 'Am Abend will die Stadt über weitere Schritte beraten, wie es aus dem Rathaus heißt.']);
});
afterEach(() => end.abort());

describe('Page', () => {
  it('marks the claims of an article and does not touch the page', async () => {
    const before = document.documentElement.outerHTML;
    const { page, background } = setUp();
    await page.start();
    expect(marked()).toEqual([SAID]);
    expect(background.analyse.mock.calls[0]![0]).toMatchObject({
      language: 'de',
      title: 'Hochwasser: Der Pegel steigt',
    });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('stays silent where there is no article, and says why', async () => {
    history.replaceState(null, '', '/');
    const { page, background } = setUp();
    await page.start();
    expect(background.quiet).toHaveBeenCalledExactlyOnceWith(window.location.href, 'noArticle');
    expect(background.analyse).not.toHaveBeenCalled();
    expect(registry.size).toBe(0);
  });

  it('analyses anyway when the reader asks for it', async () => {
    history.replaceState(null, '', '/');
    const { page } = setUp();
    await page.start();
    await page.reanalyse(true);
    expect(marked()).toEqual([SAID]);
  });

  it.each([
    ['off', { enabled: false }],
    ['siteOff', { sitesOff: ['localhost'] }],
  ] as const)('does nothing when Laut is %s', async (reason, settings) => {
    const { page, background } = setUp(settings as Partial<Settings>);
    await page.start();
    expect(background.quiet).toHaveBeenCalledWith(window.location.href, reason);
    expect(registry.size).toBe(0);
  });

  it('follows the settings at once', async () => {
    const { page, setSettings } = setUp();
    await page.start();
    setSettings({ kinds: { ...DEFAULT_SETTINGS.kinds, indirect: false } });
    await settle();
    expect(marked()).toEqual([]);
    setSettings({});
    await settle();
    expect(marked()).toEqual([SAID]);
    setSettings({ enabled: false });
    await settle();
    expect(registry.size).toBe(0);
  });

  it('paints again over new nodes without a new analysis', async () => {
    const { page, background } = setUp();
    await page.start();
    writeArticle([TEXT, 'Am Abend will die Stadt über weitere Schritte beraten, wie es aus dem Rathaus heißt.']);
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    const [range] = registry.get('zk2')!;
    expect(range!.startContainer.isConnected).toBe(true);
    expect(background.analyse).toHaveBeenCalledTimes(1);
  });

  it('analyses again when the text is another one', async () => {
    const { page, background } = setUp();
    await page.start();
    writeArticle([
      'Am Abend will die Stadt über weitere Schritte beraten, wie es aus dem Rathaus am Dienstag heißt.',
      TEXT,
    ]);
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(background.analyse).toHaveBeenCalledTimes(2);
    expect(marked()).toEqual([SAID]);
  });

  it('clears its marks when the analysis is refused', async () => {
    const { page, background } = setUp();
    await page.start();
    background.analyse.mockResolvedValue({ error: 'unsupportedLanguage' });
    await page.reanalyse(false);
    expect(registry.size).toBe(0);
  });

  it('reports once and stays calm when nobody answers', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { page, background } = setUp();
    background.analyse.mockRejectedValue(new Error('no answer'));
    await page.start();
    expect(error).toHaveBeenCalledTimes(1);
    expect(registry.size).toBe(0);
    error.mockRestore();
  });

  it('takes everything away with its signal', async () => {
    const { page } = setUp();
    await page.start();
    page.step(1);
    await settle();
    end.abort();
    expect(registry.size).toBe(0);
    expect(document.querySelector('[popover]')).toBeNull();
  });
});

describe('the card', () => {
  it('opens by keyboard with focus, closes with Escape, gives the focus back', async () => {
    const { page, background, lastDrawn } = setUp();
    const link = document.createElement('a');
    link.href = '#';
    document.querySelector('article')!.append(link);
    await page.start();
    link.focus();
    expect(page.step(1)).toBe('c1');
    await settle();
    expect(lastDrawn()?.claim.quote).toBe(SAID);
    expect((document.activeElement as HTMLElement).popover ?? document.activeElement!.getAttribute('popover')).toBe(
      'manual',
    );
    expect(background.pointed).toHaveBeenLastCalledWith('c1', expect.any(String));
    expect(registry.get('zk9')!.size).toBe(1);
    const key = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    document.activeElement!.dispatchEvent(key);
    expect(key.defaultPrevented).toBe(true);
    expect(lastDrawn()).toBeNull();
    expect(document.activeElement).toBe(link);
    expect(registry.has('zk9')).toBe(false);
    expect(background.pointed).toHaveBeenLastCalledWith(null, expect.any(String));
  });

  it('leaves the page its own Escape while it is shut', async () => {
    const { page } = setUp();
    await page.start();
    const key = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    document.body.dispatchEvent(key);
    expect(key.defaultPrevented).toBe(false);
  });

  it('saves once, shows how it went, and takes it back', async () => {
    const { page, background, lastDrawn } = setUp();
    await page.start();
    page.step(1);
    lastDrawn()!.onSave();
    lastDrawn()!.onSave();
    expect(lastDrawn()!.save).toBe('saving');
    await settle();
    expect(lastDrawn()!.save).toBe('saved');
    expect(background.save).toHaveBeenCalledTimes(1);
    const { id } = background.save.mock.calls[0]![0];
    lastDrawn()!.onUndo();
    await settle();
    expect(background.unsave).toHaveBeenCalledExactlyOnceWith(id);
    expect(lastDrawn()!.save).toBe('unsaved');
  });

  it('tries again under the same id, so that nothing is stored twice', async () => {
    const { page, background, lastDrawn } = setUp();
    await page.start();
    page.step(1);
    background.save.mockRejectedValueOnce(new Error('no answer'));
    lastDrawn()!.onSave();
    await settle();
    expect(lastDrawn()!.save).toBe('failed');
    lastDrawn()!.onSave();
    await settle();
    expect(lastDrawn()!.save).toBe('saved');
    const [first, second] = background.save.mock.calls;
    expect(second![0].id).toBe(first![0].id);
  });
});

describe('the panel asks', () => {
  it('for what is shown or selected', async () => {
    const { page } = setUp();
    await page.start();
    expect(page.current()).toBeNull();
    const paragraph = document.querySelector('p')!.firstChild!;
    window.getSelection()!.setBaseAndExtent(paragraph, 0, paragraph, 24);
    expect(page.current()).toMatchObject({ kind: 'selection', quote: 'Die Sprecherin Anna Berg' });
    page.step(1);
    expect(page.current()).toMatchObject({ kind: 'indirect', quote: SAID });
  });

  it('to light and to scroll', async () => {
    const { page } = setUp();
    await page.start();
    const spans = [{ block: 1, begin: 0, end: 3 }];
    page.light(spans);
    expect(registry.get('zk9')!.size).toBe(1);
    page.light(null);
    expect(registry.has('zk9')).toBe(false);
    expect(page.scrollTo(spans)).toBe(true);
    expect(page.scrollTo([{ block: 99, begin: 0, end: 3 }])).toBe(false);
  });

  it('to hide the marks and show them again', async () => {
    const { page } = setUp();
    await page.start();
    expect(page.toggleMarks()).toBe(false);
    await settle();
    expect(registry.size).toBe(0);
    expect(page.toggleMarks()).toBe(true);
    await settle();
    expect(marked()).toEqual([SAID]);
  });

  it('for the passage that the tab was opened for', async () => {
    const { page, background } = setUp();
    const anchor = { exact: SAID, prefix: '', suffix: '', block: 9, begin: 0, end: SAID.length, blockHash: '' };
    background.pendingJump.mockResolvedValue({ anchors: [anchor] } as never);
    await page.start();
    expect(registry.get('zk9')!.size).toBe(1);
  });
});
