// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { PanelActions, PanelProps } from '@/components/panel/types';
import { setLanguage } from '@/lib/i18n';
import type { Clipping } from '@/lib/model';
import { applyCorrections, type Correction } from '@/lib/view/corrections';
import type { QuietReason } from '@/lib/view/tabState';
import { analysis, article, claim, span } from '../fixtures/view';
import { expectAccessible } from './axe';

const clipping: Clipping = {
  id: 'clip',
  url: article.url,
  canonicalUrl: article.url,
  title: article.title,
  authors: [],
  language: 'de',
  quote: '„Wer heute bestellt, wartet drei Jahre“',
  context: '',
  anchors: [],
  kind: 'direct',
  speaker: { name: 'Anna Berg', role: 'Energieministerin', text: 'Berg' },
  chain: [],
  note: '',
  tags: [],
  savedAt: Date.UTC(2026, 4, 12),
  updatedAt: 0,
};

function spies() {
  const yes = () => vi.fn(async () => true);
  const actions = {
    light: vi.fn(),
    scrollTo: yes(),
    save: vi.fn(),
    unsave: vi.fn(),
    deleteClipping: vi.fn(),
    showClipping: yes(),
    undo: vi.fn(),
    dismissNotice: vi.fn(),
    analyse: yes(),
    allowSite: yes(),
    switchOn: vi.fn(),
    switchOnSite: vi.fn(),
    openClippings: vi.fn(),
    openOptions: vi.fn(),
    correct: vi.fn(),
  } satisfies PanelActions;
  return actions;
}

const READY = { state: 'ready', url: article.url, article, analysis } as const;

function show(props: Partial<PanelProps> = {}) {
  const actions = spies();
  const all: PanelProps = {
    tab: READY,
    renewing: false,
    site: 'example.org',
    mayRead: true,
    clippings: [],
    saves: new Map(),
    isShown: () => true,
    corrections: { list: [], applied: [], keys: applyCorrections(article, analysis, []).keys },
    pointed: null,
    asked: null,
    notice: null,
    actions,
    ...props,
  };
  const shown = render(<Panel {...all} />);
  return { ...shown, actions, update: (more: Partial<PanelProps>) => shown.rerender(<Panel {...all} {...more} />) };
}

const items = (container: Element) => [...container.querySelectorAll<HTMLElement>('.claim')];
const texts = (container: Element) => [...container.querySelectorAll<HTMLElement>('.claim-text')];
const tab = (name: RegExp) => fireEvent.click(screen.getByRole('tab', { name }));

beforeEach(() => setLanguage('de'));
afterEach(cleanup);

describe('an analysed article', () => {
  test('of a site that is read by click only: offers the site for always, and says when that is refused', async () => {
    const { container, actions, update } = show({ mayRead: false });
    await expectAccessible(container);
    actions.allowSite.mockResolvedValueOnce(false);
    fireEvent.click(screen.getByText('Auf example.org immer'));
    expect(actions.allowSite).toHaveBeenCalledOnce();
    await screen.findByText(/Alles bleibt, wie es war/);
    update({ mayRead: true });
    expect(screen.queryByText('Auf example.org immer')).toBeNull();
  });

  test('is accessible in every view', async () => {
    const { container } = show({ clippings: [clipping], notice: { text: 'deleted', undo: true } });
    await expectAccessible(container);
    tab(/Akteure/);
    await expectAccessible(container);
    fireEvent.click(screen.getByText('Anna Berg', { selector: '.name' }));
    await expectAccessible(container);
    tab(/Gespeichert/);
    await expectAccessible(container);
  });

  test('has a head with title, publisher, date, authors, agency', () => {
    const { container } = show();
    const head = container.querySelector('.article-head')?.textContent;
    for (const part of [article.title, 'Beispielblatt', '12. Mai 2026', 'Jule Harms und Tom Ott', 'dpa'])
      expect(head).toContain(part);
  });

  test('lists claims by source with attribution in the interface’s language', () => {
    const { container } = show();
    expect([...container.querySelectorAll('.group-head h3')].map((it) => it.firstChild?.textContent)).toEqual([
      'Anna Berg',
      'ein Sprecher von Nordstrom',
      'Kieler Rundschau',
      'Opposition',
      'Keine Quelle genannt',
    ]);
    expect(container.textContent).toContain('Vorwurf von: Opposition');
    expect(container.textContent).toContain('Kieler Rundschau → Regierungskreise');
    act(() => setLanguage('en'));
    expect(container.textContent).toContain('accusation by: Opposition');
    expect(document.documentElement.lang).toBe('en');
  });

  test('lights a passage while an item is pointed at or focused, and scrolls on a click', () => {
    const { container, actions } = show();
    const [item] = items(container);
    fireEvent.mouseEnter(item as Element);
    expect(actions.light).toHaveBeenLastCalledWith([
      span(0, 'vor Engpässen'),
      span(0, 'Energieministerin Anna Berg'),
      span(0, 'warnt'),
    ]);
    fireEvent.mouseLeave(item as Element);
    expect(actions.light).toHaveBeenLastCalledWith(null);
    fireEvent.click(texts(container)[0] as Element);
    expect(actions.scrollTo).toHaveBeenCalledTimes(1);
  });

  test('is walked by arrow keys with one tab stop; s saves', () => {
    const { container, actions } = show();
    const stops = () => texts(container).filter((it) => it.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    texts(container)[0]?.focus();
    fireEvent.keyDown(texts(container)[0] as Element, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(texts(container)[1]);
    expect(stops()).toEqual([texts(container)[1]]);
    fireEvent.keyDown(texts(container)[1] as Element, { key: 's' });
    expect(actions.save).toHaveBeenCalledWith('direct');
    fireEvent.keyDown(texts(container)[1] as Element, { key: 'End' });
    expect(document.activeElement).toBe(texts(container).at(-1));
    fireEvent.keyDown(texts(container).at(-1) as Element, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(texts(container).at(-1));
    fireEvent.keyDown(texts(container).at(-1) as Element, { key: 'Home' });
    expect(document.activeElement).toBe(texts(container)[0]);
  });

  test('saves a claim and takes it back', () => {
    const { container, actions, update } = show();
    fireEvent.click(container.querySelector('[data-claim=direct] .save') as Element);
    expect(actions.save).toHaveBeenCalledWith('direct');
    update({ saves: new Map([['direct', 'saved']]), actions });
    const button = container.querySelector('[data-claim=direct] .save') as Element;
    expect(button.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button);
    expect(actions.unsave).toHaveBeenCalledWith('direct');
  });

  test('is filtered by words, kind and source, says how many are left, and forgets the filter', () => {
    const { container } = show();
    const field = screen.getByRole('searchbox', { name: 'Aussagen durchsuchen' });
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'preise' } });
    expect(items(container).map((it) => it.dataset.claim)).toEqual(['hearsay']);
    expect(container.textContent).toContain('1 Aussage passt');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(items(container)).toHaveLength(7);
    fireEvent.click(screen.getByRole('button', { name: /^wörtlich/, pressed: false }));
    expect(items(container).map((it) => it.dataset.claim)).toEqual(['direct']);
    fireEvent.click(screen.getByText('Filter aufheben'));
    fireEvent.click(screen.getByRole('button', { name: /^Anna Berg 3 Aussagen: 1 wörtlich/ }));
    expect(items(container)).toHaveLength(3);
    fireEvent.input(field, { target: { value: 'nirgends' } });
    expect(container.textContent).toContain('Keine Aussage passt');
  });

  test('shows the claim that the card asks for, whatever is filtered or open', () => {
    const { container, update } = show();
    fireEvent.input(screen.getByRole('searchbox', { name: 'Aussagen durchsuchen' }), { target: { value: 'preise' } });
    tab(/Akteure/);
    const asked = { claimId: 'accuses', url: article.url };
    update({ asked });
    act(() => {});
    expect(items(container)).toHaveLength(7);
    expect(document.activeElement).toBe(container.querySelector('[data-claim=accuses] .claim-text'));
    // Once: what is typed afterwards does not throw the focus back.
    const field = screen.getByRole('searchbox');
    field.focus();
    fireEvent.input(field, { target: { value: 'problem' } });
    expect(document.activeElement).toBe(field);
  });

  test('leaves alone what the card of another article asked for', () => {
    const { container } = show({ asked: { claimId: 'accuses', url: 'https://example.org/other' } });
    expect(container.contains(document.activeElement)).toBe(false);
  });

  test('goes to a claim far down a long list', () => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    const claims = Array.from({ length: 500 }, (_, i) => claim(`c${i}`, { quote: [span(0, 'vor Engpässen')] }));
    const { update } = show({ tab: { ...READY, analysis: { ...analysis, claims } } });
    update({
      tab: { ...READY, analysis: { ...analysis, claims } },
      asked: { claimId: 'c420', url: article.url },
    });
    expect(document.activeElement?.closest('li')?.dataset.claim).toBe('c420');
    vi.unstubAllGlobals();
  });

  test('follows a wish of the card once, not again when the reader comes back', () => {
    const { update } = show({ asked: { claimId: 'chain', url: article.url } });
    tab(/Akteure/);
    update({ tab: null });
    update({ tab: READY });
    expect(screen.getByRole('tab', { name: /Akteure/ }).getAttribute('aria-selected')).toBe('true');
  });

  test('marks the claim that is pointed at in the page', () => {
    const { container, update } = show();
    update({ pointed: 'chain' });
    expect(container.querySelector('.pointed')?.getAttribute('data-claim')).toBe('chain');
  });

  test('renders a long list piece by piece', () => {
    const seen: { callback: IntersectionObserverCallback }[] = [];
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(readonly callback: IntersectionObserverCallback) {
          seen.push(this);
        }
        observe() {}
        disconnect() {}
      },
    );
    const claims = Array.from({ length: 2000 }, (_, i) => claim(`c${i}`, { quote: [span(0, 'vor Engpässen')] }));
    const { container } = show({ tab: { ...READY, analysis: { ...analysis, claims } } });
    expect(items(container)).toHaveLength(100);
    act(() =>
      seen.at(-1)?.callback([{ isIntersecting: true } as IntersectionObserverEntry], {} as IntersectionObserver),
    );
    expect(items(container)).toHaveLength(200);
    vi.unstubAllGlobals();
  });
});

describe('actors', () => {
  test('are listed with role, kind and counts; anonymous sources are marked', () => {
    const { container } = show();
    tab(/Akteure/);
    const rows = [...container.querySelectorAll('.actor-words')].map((it) => it.textContent);
    expect(rows[0]).toBe('Anna BergEnergieministerin · Person3 Aussagen · 4 Nennungen');
    expect(rows).toContain('Regierungskreiseanonyme Quelle1 Nennung');
  });

  test('have a page with claims and mentions, and light all mentions', () => {
    const { container, actions } = show();
    tab(/Akteure/);
    fireEvent.mouseEnter(container.querySelector('[data-actor=berg]') as Element);
    expect(actions.light.mock.lastCall?.[0]).toHaveLength(4);
    fireEvent.click(container.querySelector('[data-actor=berg]') as Element);
    expect(document.activeElement?.textContent).toBe('Anna Berg');
    expect(items(container)).toHaveLength(3);
    const mentions = [...container.querySelectorAll('.mention')];
    expect(mentions).toHaveLength(4);
    fireEvent.click(mentions[3] as Element);
    expect(actions.scrollTo).toHaveBeenLastCalledWith([span(4, 'Berg')]);
    fireEvent.click(screen.getByText('Zurück zu allen Akteuren'));
    expect(container.querySelectorAll('.actor')).toHaveLength(5);
  });

  test('that were open are open again, with the list as it was, when the reader comes back to the article', () => {
    const { container, update } = show({ renewing: true });
    expect(container.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    tab(/Akteure/);
    fireEvent.click(container.querySelector('[data-actor=berg]') as Element);
    update({ tab: { ...READY, url: 'https://example.org/b', article: { ...article, url: 'https://example.org/b' } } });
    expect(screen.getByRole('tab', { name: /Aussagen/ }).getAttribute('aria-selected')).toBe('true');
    update({ tab: null });
    update({ tab: READY });
    expect(container.querySelector('.actor-page h2')?.textContent).toBe('Anna Berg');
    // Ids are new ones after each analysis.
    const actors = analysis.actors.map((it) => ({ ...it, id: `new-${it.id}` }));
    const keys = applyCorrections(article, { ...analysis, actors }, []).keys;
    update({ tab: null });
    update({
      tab: { ...READY, analysis: { ...analysis, actors } },
      corrections: { list: [], applied: [], keys },
    });
    expect(container.querySelector('.actor-page h2')?.textContent).toBe('Anna Berg');
  });

  test('open from the heading of their claims', () => {
    const { container } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Opposition' }));
    expect(container.querySelector('.actor-page h2')?.textContent).toBe('Opposition');
  });
});

describe('corrections', () => {
  const KEY = 'person:Anna Berg';
  const openBerg = (props: Partial<PanelProps> = {}) => {
    const shown = show(props);
    tab(/Akteure/);
    fireEvent.click(shown.container.querySelector('[data-actor=berg]') as Element);
    return shown;
  };

  test('rename, unless nothing was changed', () => {
    const { actions } = openBerg();
    const field = screen.getByLabelText('Name');
    fireEvent.click(screen.getByText('Umbenennen'));
    expect(actions.correct).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: 'Dr. Berg' } });
    fireEvent.submit(field.closest('form') as Element);
    expect(actions.correct).toHaveBeenCalledWith([{ type: 'rename', actor: KEY, name: 'Dr. Berg' }]);
  });

  test('merge goes on with the other actor', () => {
    const { actions, container } = openBerg();
    const select = screen.getByLabelText('Ist derselbe Akteur wie');
    fireEvent.change(select, { target: { value: 'opposition' } });
    fireEvent.submit(select.closest('form') as Element);
    expect(actions.correct).toHaveBeenCalledWith([{ type: 'merge', actor: KEY, into: 'group:Opposition' }]);
    expect(container.querySelector('.actor-page h2')?.textContent).toBe('Opposition');
  });

  test('split takes one mention out; an only mention has no such button', () => {
    const { actions } = openBerg();
    fireEvent.click(screen.getAllByTitle('Ist jemand anderes')[3] as Element);
    expect(actions.correct).toHaveBeenCalledWith([
      { type: 'split', actor: KEY, mention: span(4, 'Berg'), words: 'Berg' },
    ]);
    fireEvent.click(screen.getByText('Zurück zu allen Akteuren'));
    fireEvent.click(screen.getByText('Opposition', { selector: '.name' }));
    expect(screen.queryByTitle('Ist jemand anderes')).toBeNull();
  });

  test('are listed in words, each can be taken back', async () => {
    const list: Correction[] = [
      { type: 'split', actor: KEY, mention: span(4, 'Berg'), words: 'Berg' },
      { type: 'merge', actor: 'group:Opposition', into: KEY },
      { type: 'rename', actor: 'person:Weg', name: 'Neu' },
    ];
    const { applied, keys } = applyCorrections(article, analysis, list);
    const { container, actions } = show({ corrections: { list, applied, keys } });
    tab(/Akteure/);
    const lines = [...container.querySelectorAll('.correction-list li')].map((it) => it.textContent);
    expect(lines).toEqual([
      '„Berg“ ist nicht Anna Berg',
      'Opposition ist Anna Berg',
      'Weg heißt jetzt Neu (wirkt nicht mehr: der Artikel hat sich geändert)',
    ]);
    await expectAccessible(container);
    fireEvent.click(screen.getByLabelText('Rückgängig: Opposition ist Anna Berg'));
    expect(actions.correct).toHaveBeenCalledWith([list[0], list[2]]);
  });
});

describe('saved passages', () => {
  test('are shown, gone to and deleted', () => {
    const { container, actions } = show({ clippings: [clipping] });
    tab(/Gespeichert 1/);
    expect(container.querySelector('.clippings')?.textContent).toContain('Anna Berg, Energieministerin');
    fireEvent.click(container.querySelector('.clippings .claim-text') as Element);
    expect(actions.showClipping).toHaveBeenCalledWith(clipping);
    fireEvent.click(screen.getByTitle('Löschen'));
    expect(actions.deleteClipping).toHaveBeenCalledWith('clip');
  });

  test('none: says how to save', () => {
    show();
    tab(/Gespeichert 0/);
    expect(screen.getByText('Noch nichts gespeichert')).toBeDefined();
  });

  test('a notice offers undo', () => {
    const { actions } = show({ notice: { text: 'deleted', undo: true } });
    fireEvent.click(screen.getByText('Rückgängig'));
    fireEvent.click(screen.getByLabelText('Schließen'));
    expect([actions.undo.mock.calls.length, actions.dismissNotice.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('without claims', () => {
  const REASONS: QuietReason[] = [
    'noArticle',
    'noPermission',
    'off',
    'siteOff',
    'unsupportedLanguage',
    'noText',
    'tooLong',
    'restricted',
    'failed',
  ];

  test.each(REASONS)('%s says calmly what is the matter, in both languages', async (reason) => {
    const { container } = show({ tab: { state: 'quiet', reason, url: 'https://example.org/' } });
    const german = container.querySelector('main')?.textContent;
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('');
    await expectAccessible(container);
    act(() => setLanguage('en'));
    expect(container.querySelector('main')?.textContent).not.toBe(german);
  });

  test.each([
    ['noArticle', 'Trotzdem auswerten', 'analyse'],
    ['noPermission', 'Einmal auswerten', 'analyse'],
    ['noPermission', 'Auf example.org immer', 'allowSite'],
    ['off', 'Einschalten', 'switchOn'],
    ['siteOff', 'Auf example.org wieder einschalten', 'switchOnSite'],
    ['failed', 'Noch einmal versuchen', 'analyse'],
  ] as const)('%s offers: %s', (reason, label, action) => {
    const { actions } = show({ tab: { state: 'quiet', reason, url: 'https://example.org/' } });
    fireEvent.click(screen.getByText(label));
    expect(actions[action]).toHaveBeenCalledTimes(1);
  });

  test('of a page whose address is unknown, it asks for the click that the browser wants', () => {
    show({ site: '', tab: { state: 'quiet', reason: 'noPermission', url: '' } });
    expect(screen.getByText(/Ein Klick auf das Symbol/)).toBeDefined();
    expect(screen.queryByText('Einmal auswerten')).toBeNull();
  });

  test('says what else helps when the browser refuses', async () => {
    const { actions } = show({ tab: { state: 'quiet', reason: 'noPermission', url: 'https://example.org/' } });
    actions.analyse.mockResolvedValue(false);
    fireEvent.click(screen.getByText('Einmal auswerten'));
    expect(await screen.findByText(/Klick auf das Symbol/)).toBeDefined();
    actions.allowSite.mockResolvedValue(false);
    fireEvent.click(screen.getByText('Auf example.org immer'));
    expect(await screen.findByText(/Nicht erlaubt/)).toBeDefined();
  });

  test('working and loading are announced', async () => {
    const { container, update } = show({ tab: { state: 'working', url: article.url, article } });
    expect(screen.getByRole('progressbar')).toBeDefined();
    expect(container.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    await expectAccessible(container);
    update({ tab: null });
    expect(screen.getByText('Einen Augenblick …')).toBeDefined();
    await expectAccessible(container);
  });

  test('an article without claims and actors says so', async () => {
    const { container } = show({ tab: { ...READY, analysis: { ...analysis, claims: [], actors: [] } } });
    expect(screen.getByText('Keine Aussagen gefunden')).toBeDefined();
    tab(/Akteure/);
    expect(screen.getByText('Keine Akteure gefunden')).toBeDefined();
    await expectAccessible(container);
  });

  test('half an article and a cut one say so', () => {
    show({
      tab: { ...READY, article: { ...article, paywalled: true }, analysis: { ...analysis, truncated: true } },
    });
    expect(screen.getByText(/Nur ein Teil des Textes/)).toBeDefined();
    expect(screen.getByText(/sehr lang/)).toBeDefined();
  });
});

test('ways to all clippings and options', () => {
  const { actions, container } = show();
  const [clippings, options] = within(container.querySelector('nav') as HTMLElement).getAllByRole('button');
  fireEvent.click(clippings as Element);
  fireEvent.click(options as Element);
  expect([actions.openClippings.mock.calls.length, actions.openOptions.mock.calls.length]).toEqual([1, 1]);
});
