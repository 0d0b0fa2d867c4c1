import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  title: string;
  help?: string;
  children: ComponentChildren;
}

/** A group of settings under its heading. */
export function Section({ title, help, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {help && <p class="help">{help}</p>}
      <div class="panel-box">{children}</div>
    </section>
  );
}
