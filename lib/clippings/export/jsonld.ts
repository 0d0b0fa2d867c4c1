// Pure: W3C Web Annotation (https://www.w3.org/TR/annotation-model/), as JSON-LD. Of the selectors only quotations:
// a TextPositionSelector counts from the start of the document, and our offsets from the start of a block.
import type { Clipping } from '../../model';
import { isoTime } from './csv';
import type { Format } from './format';

export const jsonld: Format = {
  extension: 'jsonld',
  mime: 'application/ld+json',
  writer: () => {
    let separator = '\n';
    return {
      begin: () => '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[',
      add: (clipping) => {
        const line = separator + JSON.stringify(annotation(clipping));
        separator = ',\n';
        return line;
      },
      end: () => '\n]}\n',
    };
  },
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function annotation(clipping: Clipping): object {
  const { id, url, quote, anchors, note, tags, savedAt, updatedAt, language } = clipping;
  const passages = anchors.length > 0 ? anchors : [{ exact: quote, prefix: '', suffix: '' }];
  const targets = passages.map(({ exact, prefix, suffix }) => ({
    source: url,
    selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
  }));
  const said = attribution(clipping);
  const bodies = [
    ...(said ? [{ type: 'TextualBody', purpose: 'describing', value: said, language }] : []),
    ...(note ? [{ type: 'TextualBody', purpose: 'commenting', value: note }] : []),
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
  ];
  return {
    id: UUID.test(id) ? `urn:uuid:${id}` : `urn:laut:${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: note ? ['highlighting', 'commenting'] : 'highlighting',
    created: isoTime(savedAt),
    modified: isoTime(updatedAt),
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/** Who says so and by which word one knows: "Grete Müller, Hafenmeisterin · sagte". */
function attribution({ speaker, cue }: Clipping): string {
  return [[speaker?.name, speaker?.role].filter(Boolean).join(', '), cue].filter(Boolean).join(' · ');
}
