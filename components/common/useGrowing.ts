import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * How much of a long list is rendered: it grows by `step` when the element with `ref`, put behind the list, comes
 * near the window. 2,000 claims at once cost about half a second of layout, 100 a tenth of a frame's budget more
 * than none. Starts again when `key` changes.
 */
export function useGrowing(total: number, step: number, key: unknown = null) {
  const [shown, setShown] = useState({ key, count: step });
  const count = shown.key === key ? shown.count : step;
  const ref = useRef<HTMLDivElement>(null);
  const complete = count >= total;
  useEffect(() => {
    const end = ref.current;
    if (complete || !end) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setShown({ key, count: count + step });
      },
      { rootMargin: '800px' },
    );
    observer.observe(end);
    return () => observer.disconnect();
  }, [complete, count, step, key]);
  const reach = (index: number) => {
    if (index >= count) setShown({ key, count: index + step });
  };
  return { count: Math.min(count, total), ref, complete, reach };
}
