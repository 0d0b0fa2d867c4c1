import { expect, it } from 'vitest';
import { documentFromText } from '@/lib/text/document';
import { openAnalyser } from '@/scripts/assets';

const analyser = openAnalyser();
const quotes = (text: string) =>
  analyser
    .analyseDocument(documentFromText(text, 'de'), 'de')
    .claims.filter(({ nested }) => !nested)
    .map(({ quote }) => quote.map(([begin, end]) => text.slice(begin, end)).join(' … '));

it('no claim begins in the midst of a noun phrase', () => {
  const text =
    'Die im vergangenen Jahr in Lübeck ausgetragenen »Hafenspiele« (Ereignis für Segler) hätten für mehr Verständnis gesorgt, stellte der Abgeordnete Karl Hahn fest.';
  expect(quotes(text)[0]).toMatch(/^Die im vergangenen Jahr/u);
});

it('no reported claim holds a scrap of the sentence before or behind it', () => {
  const text =
    'Aber man stelle sich vor, er würde eine Silbe hinzufügen und den Hafen umtaufen. Teilhabe fordert auch der erst 29-jährige drusische Anführer Laith Balous. Der Fund kann für einen gewöhnlichen Stein gehalten werden.';
  for (const quote of quotes(text)) expect(quote.replace(/\.$/u, '')).not.toMatch(/\. /u);
});

it('a quotation ends with its closing mark', () => {
  const text =
    '„Wie seine Leute betonten, liefert der Konzern nichts. Er ist jedoch wichtig für den Hafen geworden und bleibt der größte Kunde der Werft“, sagte Brandt.';
  for (const quote of quotes(text)) expect(quote).not.toMatch(/Brandt/u);
});
