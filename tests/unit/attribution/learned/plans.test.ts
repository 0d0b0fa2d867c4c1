// "soll": what is said of somebody is shown, a plan is not.
import { expect, it } from 'vitest';
import { documentFromText } from '@/lib/text/document';
import { openAnalyser } from '@/scripts/assets';

it.each([
  ['Der Schriftführer soll Gelder veruntreut haben.', 1],
  ['Vier der Verletzten sollen Kinder sein.', 1],
  ['Auch Kanada soll den Hafen im Streit unterstützen.', 1],
  ['Neue Regeln sollen Schließungen vermeiden.', 0],
  ['Zudem soll es im Hafen mehr Kontrollen geben.', 0],
  ['Der Turm wurde gesperrt. Sie sollen Plünderungen verhindern.', 0],
])('%s', (text, count) => {
  expect(openAnalyser().analyseDocument(documentFromText(text, 'de'), 'de').claims).toHaveLength(count);
});
