// The words of the product as types (docs/architecture.md). Imports nothing; everything may import it.
// All offsets are UTF-16 code units, half-open [begin, end), into the text of one block.

/** A passage of one block: `blocks[block].text.slice(begin, end)`. */
export interface Span {
  block: number;
  begin: number;
  end: number;
}

export type BlockKind = 'headline' | 'lead' | 'subheading' | 'paragraph' | 'list' | 'quotation' | 'caption' | 'infobox';

/** A piece of the article's running text, in reading order. `text` is exactly what the live nodes hold, white space folded. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** BCP 47 tag, only where it differs from the article's. */
  language?: string;
}

/** A page that carries one news story, as plain data. */
export interface Article {
  url: string;
  canonicalUrl?: string;
  title: string;
  kicker?: string;
  authors: string[];
  /** News agencies named as source of the text: dpa, AFP, Reuters. */
  agencies: string[];
  /** ISO 8601 with time zone. */
  date?: string;
  modified?: string;
  publisher?: string;
  section?: string;
  /** BCP 47 primary language: "de", "en", or another that is not analysed; "und" if unknown. */
  language: string;
  /** true: only a part of the text is on the page. */
  paywalled?: boolean;
  blocks: Block[];
}

export type ActorKind = 'person' | 'organisation' | 'state' | 'media' | 'group' | 'anonymous' | 'document';

/** How a mention names its actor. */
export type MentionForm = 'name' | 'role' | 'pronoun' | 'metonym';

export interface Mention {
  span: Span;
  form: MentionForm;
}

/** The one meant by several mentions. */
export interface Actor {
  /** Unique within one analysis. */
  id: string;
  /** Fullest name in the article, in its base form ("John Kelley", "Russland"). */
  name: string;
  kind: ActorKind;
  /** Role as the article words it, without article word and inflection ("US-Diplomat"). */
  role?: string;
  affiliation?: string;
  mentions: Mention[];
}

export type ClaimKind = 'direct' | 'indirect' | 'reported' | 'freeIndirect' | 'indirectFreeIndirect' | 'hearsay';
export type Medium = 'speech' | 'writing' | 'thought' | 'speechOrThought' | 'speechOrWriting' | 'thoughtOrWriting';
export type Act =
  | 'says'
  | 'accuses'
  | 'denies'
  | 'demands'
  | 'warns'
  | 'announces'
  | 'promises'
  | 'doubts'
  | 'asks'
  | 'confirms';

/** One voice of a chain, from the one nearest the reader to the origin. */
export interface ChainLink {
  /** Base form of the name, or the article's own words. */
  name: string;
  span: Span | null;
  /** Actor id, or null if it resolves to nobody. */
  actor: string | null;
}

/** What is asserted, and who says so. Roles are lists of spans because German splits them ("wirft … vor"). */
export interface Claim {
  /** Unique within one analysis. */
  id: string;
  kind: ClaimKind;
  medium: Medium;
  act: Act;
  /** true: the article says that the speaker did not say it ("sagte nicht, dass …"). */
  negated?: boolean;
  /** true: lies within another claim. */
  nested?: boolean;
  quote: Span[];
  /** Empty: nobody is named. */
  speaker: Span[];
  cue: Span[];
  frame: Span[];
  addressee: Span[];
  /** Actor id of the speaker, or null. */
  actor: string | null;
  /** Empty unless the claim passed through at least two voices. */
  chain: ChainLink[];
  /** 0…1, calibrated: how often such a claim is a claim and its speaker right. */
  confidence: number;
}

/** From here on a claim is shown as certain. */
export const CERTAIN = 0.8;
/** Below this a claim is not shown at all. */
export const SHOWN = 0.3;

/** What the engine says about one article. Spans refer to the blocks that were analysed. */
export interface Analysis {
  /** Analysed language: "de" | "en"; others are refused before. */
  language: 'de' | 'en';
  actors: Actor[];
  claims: Claim[];
  /** true: the text was longer than the limit; only its beginning was analysed. */
  truncated: boolean;
  /** Milliseconds of computation. */
  duration: number;
}

/** Selectors that find a passage again (W3C Web Annotation: quote and position), plus a hash of its block. */
export interface Anchor {
  exact: string;
  prefix: string;
  suffix: string;
  /** Number of the block in the article, and UTF-16 offsets in it. */
  block: number;
  begin: number;
  end: number;
  /** FNV-1a 64 of the block's text, hex. */
  blockHash: string;
}

/** A saved claim or selection with all that is needed to show it without the page. */
export interface Clipping {
  /** UUID, made by the one who saves: saving twice with one id stores once. */
  id: string;
  url: string;
  canonicalUrl: string;
  title: string;
  publisher?: string;
  authors: string[];
  /** ISO 8601 publication date of the article. */
  date?: string;
  language: string;
  /** The passage as the article has it. */
  quote: string;
  /** The blocks before, with, and after the passage. */
  context: string;
  anchors: Anchor[];
  kind: ClaimKind | 'selection';
  speaker?: { name: string; role?: string; text: string; kind?: ActorKind };
  cue?: string;
  addressee?: string;
  chain: string[];
  confidence?: number;
  note: string;
  tags: string[];
  /** Milliseconds since the epoch. */
  savedAt: number;
  updatedAt: number;
}
