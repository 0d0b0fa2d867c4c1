// The one door of attribution: from an article or a document to its claims and actors. Pure.
import { type Clusters, openClusters } from '../language/de/clusters';
import { type Lexicon, openLexicon } from '../language/de/lexicon';
import { joinPrefix, readings } from '../language/de/morphology';
import type { Actor, Analysis, Article, Claim, Span } from '../model';
import { documentFromBlocks, spanAt } from '../text/document';
import { withScratch } from '../text/scratch';
import type { TextDocument, TextSpan } from '../text/types';
import { actorAt, findActors } from './actors/find';
import { openNameTagger } from './actors/tagger/tagger';
import type { ActorContext, FoundActors } from './actors/types';
import { findAntecedents } from './antecedents';
import type { ClaimCandidate } from './candidates';
import { foldChains } from './chain';
import { englishCandidates } from './english';
import { germanCandidates } from './german';
import { voiceFinder } from './german/subjects';
import type { GermanLanguage } from './german/types';
import { type AttributionModel, ModelError, openModel } from './learned/open';
import { withOverlooked } from './overlooked';
import { resolvePointing, withoutPointer } from './pointing';
import { actorOf, chainOf, type DocumentClaim } from './resolve';
import { select } from './select';

export type { DocumentClaim } from './resolve';

/** Longer texts are cut at a block: nobody reads them in one go, and the background has to stay quick. */
const LONGEST = 1_000_000;

export interface AnalyserAssets {
  /** assets/lexicon/de.bin */
  lexicon: Uint8Array;
  /** assets/models/de-attribution.bin; without it rules work alone. */
  model?: Uint8Array;
  /** assets/models/de-names.bin and de-clusters.bin: the name tagger; without them names come from lists and rules. */
  names?: Uint8Array;
  clusters?: Uint8Array;
}

export interface AnalyserOptions {
  /** Rules whose proposals are left out, to see what they are worth (ablation). */
  without?: ReadonlySet<string>;
}

/** What `analyseDocument` returns: flat offsets into the document's text. */
export interface DocumentAnalysis {
  claims: DocumentClaim[];
  found: FoundActors;
}

export interface Analyser {
  /** Why the model file could not be used; absent if it could, or if there was none. */
  problem?: string;
  /** Claims and actors of an article; spans refer to its blocks. */
  analyse(article: Article): Analysis;
  /** The same over one text. */
  analyseDocument(doc: TextDocument, language: 'de' | 'en'): DocumentAnalysis;
  /** Everything that the rules propose, before anything is chosen; for training and inspection. */
  candidates(doc: TextDocument, language: 'de' | 'en'): ClaimCandidate[];
  /** Claims with their speakers as passages, no actor named; to measure what attribution costs. */
  attribute(doc: TextDocument, language: 'de' | 'en'): ClaimCandidate[];
  /** Actors alone; to measure what they add. */
  actors(doc: TextDocument, language: 'de' | 'en'): FoundActors;
}

/**
 * Opens the language data once; the analyser itself keeps nothing of the texts it sees but a bounded cache of words.
 *
 * @throws Error if an asset is broken
 */
export function createAnalyser(assets: AnalyserAssets, { without }: AnalyserOptions = {}): Analyser {
  const lexicon = openLexicon(assets.lexicon);
  const german: GermanLanguage = {
    morphology: (form) => readings(lexicon, form),
    joinPrefix: (lemma, prefix) => joinPrefix(lexicon, lemma, prefix),
    rows: new WeakMap(),
    without: without ?? NO_RULES,
  };
  const clusters = assets.clusters ? openClusters(assets.clusters) : undefined;
  const tagger = assets.names
    ? openNameTagger(assets.names, { lexicon, ...(clusters ? { clusters } : {}) })
    : undefined;
  const { learned, problem } = openLearned(assets.model, { lexicon, ...(clusters ? { clusters } : {}) });
  const actorContext = (language: 'de' | 'en'): ActorContext =>
    language === 'de' ? { language, lexicon, ...(tagger ? { tagger } : {}) } : { language };

  const candidates = (doc: TextDocument, language: 'de' | 'en'): ClaimCandidate[] =>
    withScratch(() =>
      language === 'en' ? englishCandidates(doc).candidates : germanCandidates(doc, german).candidates,
    );

  const choose = (doc: TextDocument, language: 'de' | 'en', found: FoundActors): ClaimCandidate[] =>
    foldChains(
      doc,
      language === 'en' ? chooseEnglish(doc, without ?? NO_RULES) : chooseGerman(doc, german, found, learned),
    );

  const analyseInScratch = (doc: TextDocument, language: 'de' | 'en'): DocumentAnalysis => {
    const found = findActors(doc, actorContext(language));
    const claims = choose(doc, language, found).map((claim, number) => toClaim(found, claim, number));
    resolvePointing(doc, claims);
    return { claims, found };
  };
  const analyseDocument = (doc: TextDocument, language: 'de' | 'en'): DocumentAnalysis =>
    withScratch(() => analyseInScratch(doc, language));

  return {
    ...(problem ? { problem } : {}),
    candidates,
    attribute: (doc, language) =>
      withScratch(() => choose(doc, language, { doc, context: actorContext(language), names: [], actors: [] })),
    actors: (doc, language) => withScratch(() => findActors(doc, actorContext(language))),
    analyseDocument,
    analyse(article) {
      const started = Date.now();
      const language = article.language === 'en' ? 'en' : 'de';
      const { blocks, truncated } = cut(article);
      const doc = documentFromBlocks(blocks, language);
      const { claims, found } = analyseDocument(doc, language);
      return {
        language,
        actors: found.actors.map((actor) => toActor(doc, actor)),
        claims: claims.map((claim) => toBlocks(doc, claim)),
        truncated,
        duration: Date.now() - started,
      };
    },
  };
}

const NO_RULES: ReadonlySet<string> = new Set();

function chooseEnglish(doc: TextDocument, without: ReadonlySet<string>): ClaimCandidate[] {
  const pool = englishCandidates(doc);
  const { voices } = pool;
  const candidates = without.size ? pool.candidates.filter(({ rule }) => !without.has(rule)) : pool.candidates;
  const chosen = select(
    candidates,
    candidates.map(({ score }) => score),
  );
  findAntecedents(chosen, voices);
  return chosen;
}

/** The learned part chooses, attaches speakers and rates; without it the rules' own estimates do. */
function chooseGerman(
  doc: TextDocument,
  german: GermanLanguage,
  found: FoundActors,
  learned: AttributionModel | undefined,
): ClaimCandidate[] {
  const { context, candidates } = germanCandidates(doc, german);
  if (learned) return withOverlooked(doc, learned.refine(doc, candidates), candidates);
  const chosen = select(
    candidates,
    candidates.map(({ score }) => score),
  );
  findAntecedents(
    chosen,
    voiceFinder(context, candidates, (span) => isVoice(found, span)),
  );
  return chosen;
}

/** A passage that names somebody who can speak. */
function isVoice(found: FoundActors, span: TextSpan): boolean {
  const actor = actorAt(found, span);
  return actor !== null && actor.kind !== 'document';
}

/** The learned part, or why there is none although there should be: rules do without it. */
function openLearned(
  bytes: Uint8Array | undefined,
  language: { lexicon: Lexicon; clusters?: Clusters },
): { learned?: AttributionModel; problem?: string } {
  if (!bytes) return {};
  try {
    return { learned: openModel(bytes, language) };
  } catch (error) {
    if (error instanceof ModelError) return { problem: error.message };
    throw error;
  }
}

function cut(article: Article): { blocks: Article['blocks']; truncated: boolean } {
  let length = 0;
  for (let number = 0; number < article.blocks.length; number++) {
    length += article.blocks[number]!.text.length;
    if (length > LONGEST) return { blocks: article.blocks.slice(0, number), truncated: true };
  }
  return { blocks: article.blocks, truncated: false };
}

// Written out: spreads cost as much as finding the claim's actor.
function toClaim(found: FoundActors, claim: ClaimCandidate, number: number): DocumentClaim {
  const named = claim.speaker.length > 0 || claim.kind !== 'hearsay';
  return {
    rule: claim.rule,
    kind: claim.kind,
    medium: claim.medium,
    act: claim.act,
    negated: claim.negated,
    nested: claim.nested,
    quote: claim.quote,
    speaker: claim.speaker,
    cue: claim.cue,
    frame: claim.frame,
    addressee: claim.addressee,
    speakerRule: claim.speakerRule,
    id: `c${number}`,
    actor: actorOf(found, claim.speaker)?.id ?? null,
    chain: chainOf(found, claim.chain),
    confidence: Math.round(claim.score * (named ? claim.speakerScore : 1) * 1000) / 1000,
  };
}

/** Spans of the document as spans of its blocks; one that crosses a border becomes several. */
function spansInBlocks(doc: TextDocument, spans: readonly TextSpan[]): Span[] {
  const found: Span[] = [];
  for (const [begin, end] of spans) {
    let block = spanAt(doc.blocks, begin);
    for (; block < doc.blocks.length && doc.blocks[block]![0] < end; block++) {
      const [from, to] = doc.blocks[block]!;
      const first = Math.max(begin, from);
      const last = Math.min(end, to);
      if (first < last) found.push({ block, begin: first - from, end: last - from });
    }
  }
  return found;
}

function toBlocks(doc: TextDocument, claim: DocumentClaim): Claim {
  const spans = (list: readonly TextSpan[]): Span[] => spansInBlocks(doc, list);
  return {
    id: claim.id,
    kind: claim.kind,
    medium: claim.medium,
    act: claim.act,
    ...(claim.negated ? { negated: true } : {}),
    ...(claim.nested ? { nested: true } : {}),
    quote: spans(withoutPointer(doc.text, claim.quote)),
    speaker: spans(claim.speaker),
    cue: spans(claim.cue),
    frame: spans(claim.frame),
    addressee: spans(claim.addressee),
    actor: claim.actor,
    chain: claim.chain.map(({ name, span, actor }) => ({
      name,
      span: span ? (spans([span])[0] ?? null) : null,
      actor,
    })),
    confidence: claim.confidence,
  };
}

function toActor(doc: TextDocument, actor: FoundActors['actors'][number]): Actor {
  const { id, name, kind, role, affiliation } = actor;
  return {
    id,
    name,
    kind,
    ...(role ? { role } : {}),
    ...(affiliation ? { affiliation } : {}),
    mentions: actor.mentions.flatMap(({ span, form }) =>
      spansInBlocks(doc, [span]).map((inBlock) => ({ span: inBlock, form })),
    ),
  };
}
