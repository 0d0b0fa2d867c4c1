// "Demnach …" means the source of the claim before.
import { expect, it } from 'vitest';
import { documentFromText } from '@/lib/text/document';
import { openAnalyser } from '@/scripts/assets';

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
