import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Pixels beyond the window within which a part of the list is drawn: about two screens. */
const NEAR = 1600;

/**
 * A part of a long list, drawn while it is near the window and replaced by its height while it is not. Ten thousand
 * passages are 640,000 nodes, which took a second of layout for every page that came; so it is a few hundred.
 */
export function Window({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  /** Height while it is not drawn, else null. */
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const { isIntersecting, boundingClientRect, target } = entries.at(-1)!;
        // What has the focus stays, or the focus would be lost.
        if (isIntersecting || target.contains(document.activeElement)) setHeight(null);
        else setHeight((before) => before ?? boundingClientRect.height);
      },
      { rootMargin: `${NEAR}px` },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} class="window" style={height === null ? undefined : { height: `${height}px` }}>
      {height === null && children}
    </div>
  );
}
