// Claims of texts: npm run --silent evaluate -- attribution --in FILE.jsonl --out FILE.jsonl [--all] [--rules] [--lang de|en]
// In: {id, text, lang?} a line, other fields stay unread; without `lang` the text shows its language. Out: {id, claims, hearsay} (see ../shared/tools/score-attribution.mjs).
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { FoundActors } from '../../lib/attribution/actors/types';
import type { DocumentClaim } from '../../lib/attribution/analyse';
import { type ClaimKind, type Medium, SHOWN } from '../../lib/model';
import { documentFromText } from '../../lib/text/document';
import { openAnalyser } from '../assets';
import { languageOfFile, languageOfLine } from '../language';

const TYPES: Record<ClaimKind, string> = {
  direct: 'Direct',
  indirect: 'Indirect',
  reported: 'Reported',
  freeIndirect: 'FreeIndirect',
  indirectFreeIndirect: 'IndirectFreeIndirect',
  hearsay: 'Hearsay',
};
const MEDIA: Record<Medium, string> = {
  speech: 'Speech',
  writing: 'Writing',
  thought: 'Thought',
  speechOrThought: 'ST',
  speechOrWriting: 'SW',
  thoughtOrWriting: 'TW',
};

/** The corpus gives no cue where the whole sentence is the claim; the product shows one all the same. */
const WHOLE = new Set<ClaimKind>(['reported', 'freeIndirect', 'indirectFreeIndirect']);

/** One claim as the scorer reads it. */
export function row(claim: DocumentClaim, found: FoundActors) {
  const { quote, speaker, frame, addressee, confidence, kind } = claim;
  const cue = WHOLE.has(kind) ? [] : claim.cue;
  return {
    type: TYPES[kind],
    medium: MEDIA[claim.medium],
    quote,
    speaker,
    cue,
    frame,
    addressee,
    confidence,
    kind,
    act: claim.act,
    rule: claim.rule,
    speakerRule: claim.speakerRule,
    negated: claim.negated,
    nested: claim.nested,
    actor: found.actors.find(({ id }) => id === claim.actor)?.name ?? null,
    chain: claim.chain.map(({ name }) => name),
  };
}

/**
 * @param args arguments behind the task's name; `--all` keeps what the product would not show, `--rules` leaves the learned
 *   models out
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      in: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string' },
      all: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false },
    },
  });
  const analyser = openAnalyser(!values.rules);
  const fileLanguage = await languageOfFile(values.in!);
  const out = createWriteStream(values.out!);
  for await (const line of createInterface({
    input: createReadStream(values.in!),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (!line.trim()) continue;
    const article = JSON.parse(line) as { id: string; text: string; lang?: string };
    const { id, text } = article;
    const language = languageOfLine(article, values.lang, fileLanguage);
    if (!language) {
      out.write(`${JSON.stringify({ id, claims: [], hearsay: [] })}\n`);
      continue;
    }
    const { claims, found } = analyser.analyseDocument(documentFromText(text, language), language);
    const shown = claims.filter(({ confidence }) => values.all || confidence >= SHOWN);
    const rows = (hearsay: boolean) =>
      shown.filter(({ kind }) => (kind === 'hearsay') === hearsay).map((claim) => row(claim, found));
    out.write(`${JSON.stringify({ id, claims: rows(false), hearsay: rows(true) })}\n`);
  }
  await new Promise((done) => out.end(done));
}
