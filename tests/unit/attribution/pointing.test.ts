// "Demnach …" means the source of the claim before, "Das teilte … mit" its content.
import { expect, it } from 'vitest';
import { documentFromText } from '@/lib/text/document';
import { openAnalyser } from '@/scripts/assets';

const ARTICLE = { url: 'https://example.org/a', title: '', authors: [], agencies: [], language: 'de' };

function actors(text: string): (string | undefined)[] {
  const { claims, found } = openAnalyser(false).analyseDocument(documentFromText(text, 'de'), 'de');
  return claims
    .filter(({ speaker }) => speaker.some((span) => /^demnach$/iu.test(text.slice(...span))))
    .map(({ actor }) => found.actors.find(({ id }) => id === actor)?.name);
}

it.each([
  ['Im Mittelpunkt steht Rolf Ganz, wie die Nachrichtenagentur dpa berichtet. Demnach floh er am Abend.', ['dpa']],
  ['Das Boot sank, teilte die Küstenwache mit. Zwei Fischer wurden demnach verletzt.', ['Küstenwache']],
  ['Laut Polizei brannte es. Demnach fehlt niemand. Die Ursache ist demnach unklar.', ['Polizei', 'Polizei']],
  // Whoever measured is the source, not the mayor further up.
  ['Der Hafen sei sicher, sagte Ute Lamm. Am Abend gab es neue Werte. Demnach steigt der Fluss.', [undefined]],
  ['Demnach floh er am Abend.', [undefined]],
])('%s', (text, names) => {
  expect(actors(text)).toEqual(names);
});

it.each([
  ['Ein Mann wurde gefasst. Das teilte die Polizei am Abend mit.', ['Ein Mann wurde gefasst.'], 'Polizei'],
  ['Die Preise sind gestiegen. Dies geht aus einem Bericht hervor.', ['Die Preise sind gestiegen.'], 'Bericht'],
  ['Jeder Dritte schläft schlecht. Zu diesem Ergebnis kommt eine Studie der Hochschule.', undefined, undefined],
])('a sentence that says who said the one before is no part of it: %s', (text, quotes, source) => {
  const analysis = openAnalyser().analyse({ ...ARTICLE, blocks: [{ kind: 'paragraph', text }] });
  const [claim] = analysis.claims;
  const shown = claim!.quote.map(({ begin, end }) => text.slice(begin, end));
  expect(shown).toEqual(quotes ?? ['Jeder Dritte schläft schlecht']);
  expect(analysis.actors.find(({ id }) => id === claim!.actor)?.name).toBe(source ?? 'Studie der Hochschule');
});
