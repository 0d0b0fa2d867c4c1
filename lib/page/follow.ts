// Follows a living page: text that comes late or is rewritten, in-page navigation, infinite scroll, the back/forward cache.

export interface FollowParts {
  window: Window;
  signal: AbortSignal;
  /** The page's text may have changed. Runs one at a time; resolves with whether the article really did. */
  changed: () => Promise<boolean>;
  /** Another address in the same document, or the document came back from the back/forward cache. */
  moved: () => void;
  /** Which of the page's articles is in view; anything that tells them apart. Asked after the reader has scrolled. */
  inView: () => unknown;
  /** Called with every batch of changes, and when the tab is shown again: cheap work only. */
  noticed: () => void;
}

/** Milliseconds before the first look at a change: what a page writes comes in bursts. */
const SOONEST = 300;
/** Milliseconds between looks at a page whose article keeps changing. */
const LATEST = 60_000;
/** Looking may take one fiftieth of the time: a page that rewrites itself each second costs 2 % at most. */
const SHARE = 50;

/** Milliseconds after the last scrolling before the article in view is asked for. */
const SETTLED = 400;

export interface Following {
  /** Forget the patience that was used up: a new article begins. */
  reset(): void;
}

/** Watches until the signal aborts. Our marks make no mutations, and the card's host, an empty element to the page, is silent: nothing feeds itself. */
export function follow({ window, signal, changed, moved, inView, noticed }: FollowParts): Following {
  const { document } = window;
  let pause = SOONEST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = withoutHash(window.location.href);
  /** The article in view at the last move. */
  let before = inView();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let again = false;

  const look = async () => {
    timer = undefined;
    if (document.hidden) {
      // Nobody reads it; the next look comes with the tab.
      again = true;
      return;
    }
    looking = true;
    again = false;
    const start = performance.now();
    const rewritten = await changed().catch(() => false);
    const cost = performance.now() - start;
    pause = Math.min(LATEST, Math.max(cost * SHARE, rewritten ? pause * 2 : SOONEST));
    looking = false;
    if (again) schedule();
  };
  const schedule = () => {
    if (signal.aborted) return;
    if (looking) again = true;
    else timer ??= setTimeout(() => void look(), pause);
  };
  const checkAddress = () => {
    const now = withoutHash(window.location.href);
    if (now === address) return;
    address = now;
    before = inView();
    reset();
    moved();
  };
  const reset = () => {
    clearTimeout(timer);
    timer = undefined;
    again = false;
    pause = SOONEST;
  };

  const settled = () => {
    const now = inView();
    if (now === before) return;
    before = now;
    reset();
    moved();
  };

  const observer = new MutationObserver((records) => {
    checkAddress();
    noticed();
    if (records.some(touchesText)) schedule();
  });
  // From the root on: some frameworks replace `body` itself.
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });

  const { navigation } = window as unknown as { navigation?: EventTarget };
  // Where there is no Navigation API, pushState shows itself by the mutations that follow it.
  navigation?.addEventListener('currententrychange', checkAddress, { signal });
  window.addEventListener('popstate', checkAddress, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && moved(), { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) return;
      noticed();
      if (again && !looking) schedule();
    },
    { signal },
  );
  document.addEventListener(
    'scroll',
    () => {
      clearTimeout(settling);
      settling = setTimeout(settled, SETTLED);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(settling);
    observer.disconnect();
  });
  return { reset };
}

function withoutHash(href: string): string {
  const hash = href.indexOf('#');
  return hash < 0 ? href : href.slice(0, hash);
}

/** Elements that never hold an article's text: what they do is no reason to look. */
const SILENT = new Set(['IFRAME', 'SCRIPT', 'STYLE', 'LINK', 'IMG', 'VIDEO', 'svg', 'CANVAS', 'INPUT', 'NOSCRIPT']);

function touchesText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  for (const nodes of [record.addedNodes, record.removedNodes]) {
    for (const node of nodes) {
      if (node.nodeType === Node.TEXT_NODE ? (node as Text).data.trim() !== '' : isVocal(node)) return true;
    }
  }
  return false;
}

function isVocal(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && node.firstChild !== null && !SILENT.has(node.nodeName);
}
