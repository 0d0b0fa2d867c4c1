import { describe, expect, it, vi } from 'vitest';
import type { TabState } from '../../../lib/messaging/protocol';
import type { Analysis, Article } from '../../../lib/model';
import { analyseTab } from '../../../lib/platform/analyse-tab';
import { keptAnalyser, LONGEST, withinLimits } from '../../../lib/platform/analysis';
import { isArticle } from '../../../lib/platform/articles';

const article = (texts: string[], more: Partial<Article> = {}): Article => ({
  url: 'https://www.news.de/a/1/',
  title: 'Pegel',
  authors: [],
  agencies: [],
  language: 'de',
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  ...more,
});
const analysis = (): Analysis => ({ language: 'de', actors: [], claims: [], truncated: false, duration: 1 });

function setUp(analyse: (article: Article) => Analysis = analysis) {
  const history: TabState[] = [];
  let state: TabState | undefined;
  const states = {
    read: async () => state,
    write: async (_: number, next: TabState) => {
      state = next;
      history.push(next);
    },
  };
  const spy = vi.fn(analyse);
  const ask = (sent: unknown, tabId: number | undefined = 1) =>
    analyseTab({ article: sent }, tabId, states, async () => ({ analyse: spy }));
  return { ask, history, analyse: spy };
}

describe('analyseTab', () => {
  it('goes from working to ready', async () => {
    const { ask, history } = setUp();
    expect(await ask(article(['Der Pegel steigt.']))).toEqual({ ok: analysis() });
    expect(history.map(({ state }) => state)).toEqual(['working', 'ready']);
  });

  it('answers the same question from what is stored', async () => {
    const { ask, analyse } = setUp();
    await ask(article(['Der Pegel steigt.']));
    await ask(article(['Der Pegel steigt.']));
    expect(analyse).toHaveBeenCalledTimes(1);
    await ask(article(['Der Pegel fällt.']));
    await ask(article(['Der Pegel fällt.'], { url: 'https://www.news.de/b/2/' }));
    expect(analyse).toHaveBeenCalledTimes(3);
  });

  it('is calm about pages without text and languages it does not know', async () => {
    const { ask, history, analyse } = setUp();
    expect(await ask(article([' ', '\n']))).toEqual({ error: 'noText' });
    expect(await ask(article(['Le niveau monte.'], { language: 'fr' }))).toMatchObject({
      error: 'unsupportedLanguage',
      detail: 'fr',
    });
    expect(history).toMatchObject([
      { state: 'quiet', reason: 'noText' },
      { state: 'quiet', reason: 'unsupportedLanguage' },
    ]);
    expect(analyse).not.toHaveBeenCalled();
    expect(await ask(article(['The river is rising.'], { language: 'en-GB' }))).toHaveProperty('ok');
  });

  it('says so when the analysis fails, and works again afterwards', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const failing = vi.fn(analysis).mockImplementationOnce(() => {
      throw new RangeError('broken lexicon');
    });
    const { ask, history } = setUp(failing);
    expect(await ask(article(['Der Pegel steigt.']))).toEqual({ error: 'failed', detail: 'broken lexicon' });
    expect(history.at(-1)).toMatchObject({ state: 'quiet', reason: 'failed' });
    expect(await ask(article(['Der Pegel steigt.']))).toHaveProperty('ok');
    vi.restoreAllMocks();
  });

  it('believes nothing that is not an article', async () => {
    const { ask, history } = setUp();
    const bad: unknown[] = [
      null,
      'text',
      {},
      { ...article(['a']), blocks: 'a' },
      { ...article(['a']), blocks: [{ kind: 'script', text: 'a' }] },
      { ...article(['a']), blocks: [{ kind: 'lead', text: 7 }] },
      { ...article(['a']), title: 'x'.repeat(9_000) },
      { ...article(['a']), authors: [null] },
      article(['x'.repeat(7_000_000)]),
    ];
    for (const sent of bad) expect(await ask(sent)).toEqual({ error: 'invalid' });
    expect(history).toEqual([]);
    expect(isArticle(article(['a'], { kicker: 'Hochwasser' }))).toBe(true);
  });

  it('keeps nothing without a tab', async () => {
    const { history } = setUp();
    const { ask } = setUp();
    expect(await ask(article(['Der Pegel steigt.']), undefined)).toHaveProperty('ok');
    expect(history).toEqual([]);
  });

  it('analyses the beginning of an endless text, and says so', async () => {
    const { ask, analyse, history } = setUp();
    const paragraph = 'Der Pegel steigt. '.repeat(100);
    const sent = article(Array.from({ length: 400 }, () => paragraph));
    const result = await ask(sent);
    expect(result).toMatchObject({ ok: { truncated: true } });
    const seen = analyse.mock.calls[0]![0].blocks;
    expect(seen.length).toBe(Math.floor(LONGEST / paragraph.length));
    expect(history.at(-1)).toMatchObject({ state: 'ready', analysis: { truncated: true } });
  });
});

describe('withinLimits', () => {
  it('cuts one endless block itself', () => {
    const cut = withinLimits(article(['x'.repeat(LONGEST * 2)]));
    expect(cut.truncated).toBe(true);
    expect(cut.article.blocks[0]!.text.length).toBe(LONGEST);
  });

  it('leaves ten thousand paragraphs alone', () => {
    const whole = article(Array.from({ length: 10_000 }, () => 'Kurz.'));
    expect(withinLimits(whole)).toEqual({ article: whole, truncated: false });
  });
});

describe('keptAnalyser', () => {
  it('opens once, and again only after a failure', async () => {
    const opened = { analyse: analysis };
    const open = vi.fn(async () => opened).mockRejectedValueOnce(new Error('offline'));
    const get = keptAnalyser(open);
    await expect(Promise.all([get(), get()])).rejects.toThrow('offline');
    expect(await Promise.all([get(), get(), get()])).toEqual([opened, opened, opened]);
    expect(open).toHaveBeenCalledTimes(2);
  });
});
