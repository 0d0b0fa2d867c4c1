// Pure: Markdown with YAML front matter, articles as headings, passages as quotations.
import type { Clipping } from '../../model';
import type { ExportInfo, Format } from './format';

export const markdown: Format = {
  extension: 'md',
  mime: 'text/markdown;charset=utf-8',
  writer: (info) => {
    let article: string | undefined;
    return {
      begin: () => `---\ntitle: "Laut"\nexported: ${JSON.stringify(info.exportedAt)}\n---\n`,
      add: (clipping) => {
        const heading = clipping.canonicalUrl === article ? '' : headingOf(clipping);
        article = clipping.canonicalUrl;
        return heading + markdownOf(clipping, info);
      },
      end: () => '',
    };
  },
};

function headingOf({ title, url, publisher, authors, date }: Clipping): string {
  const about = [publisher, authors.join(', '), date?.slice(0, 10)]
    .filter(Boolean)
    .map((it) => escapeMarkdown(it as string));
  return `\n## [${escapeMarkdown(title || url)}](<${target(url)}>)\n${about.length > 0 ? `\n${about.join(' · ')}\n` : ''}`;
}

/** One clipping without its article, as for the clipboard. */
export function markdownOf(clipping: Clipping, { kindName }: Pick<ExportInfo, 'kindName'>): string {
  const { quote, speaker, cue, addressee, chain, note, tags, kind } = clipping;
  const who = speaker
    ? `**${escapeMarkdown(speaker.name)}**${speaker.role ? `, ${escapeMarkdown(speaker.role)}` : ''}`
    : '';
  const how = [kindName(kind), cue && `»${escapeMarkdown(cue)}«`, addressee && `→ ${escapeMarkdown(addressee)}`].filter(
    Boolean,
  );
  const parts = [
    lines(quote, '> '),
    `— ${[who, ...how].filter(Boolean).join(' · ')}`,
    chain.length > 1 ? chain.map(escapeMarkdown).join(' → ') : '',
    note && lines(note, ''),
    // A tag ends at the first space where Markdown knows tags at all (Obsidian, Logseq).
    tags.map((tag) => `#${tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-')}`).join(' '),
  ];
  return `\n${parts.filter(Boolean).join('\n\n')}\n`;
}

function lines(text: string, before: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => before + escapeMarkdown(line))
    .join('\n');
}

/** Text that Markdown shows as it is: no heading, list, link, HTML or emphasis comes of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_[\]<>~|$]/g, '\\$&')
    .replace(/^(\s*)([#+\-=]|\d+(?=[.)]))/, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/** An address within <…>. */
function target(url: string): string {
  return url.replace(/[<>\s\\]/g, (character) => encodeURIComponent(character));
}
