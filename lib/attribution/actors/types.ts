// Shapes of the actor layer: names, mentions, actors of one document. Pure. Offsets: UTF-16 units into `TextDocument.text`.
import type { Lexicon } from '../../language/de/lexicon.ts';
import type { ActorKind, MentionForm } from '../../model.ts';
import type { TextDocument, TextSpan } from '../../text/types.ts';

export type NameKind = 'PER' | 'ORG' | 'LOC';

/** A proper name in the text, without article word, title or role. */
export interface NameMention {
  begin: number;
  end: number;
  kind: NameKind;
}

/** A proper name as a range of tokens. */
export interface TaggedName {
  first: number;
  /** Number of the token after it. */
  last: number;
  kind: NameKind;
}

/** A passage that names an actor, with article word, role and title where they belong to it. */
export interface ActorMention {
  span: TextSpan;
  form: MentionForm;
}

/** m, f, n of the one meant; '' unknown. */
export type Gender = 'm' | 'f' | 'n' | '';

/** The one meant by several mentions of one document. */
export interface DocumentActor {
  /** "a0", "a1", … unique within the document. */
  id: string;
  /** Fullest name in base form, or the article's own words ("Regierungskreise"). */
  name: string;
  kind: ActorKind;
  role?: string;
  affiliation?: string;
  gender: Gender;
  plural: boolean;
  /** In text order, never overlapping with another mention of the same actor. */
  mentions: ActorMention[];
}

/** Gives every token a name tag; made by `openNameTagger` (tagger.ts). */
export interface NameTagger {
  /** Names of one document, in text order, not overlapping. */
  tag(doc: TextDocument): TaggedName[];
  /** Whether news text uses the word as a common word only, as far as that is known. */
  isCommon(word: string): boolean;
}

/** What the finder may use. All but the language is optional: without it there is less recall, nothing else. */
export interface ActorContext {
  language: 'de' | 'en';
  lexicon?: Lexicon;
  tagger?: NameTagger;
}

/** Result of `findActors`; `resolveSpeaker` adds actors and mentions to it. */
export interface FoundActors {
  doc: TextDocument;
  context: ActorContext;
  names: NameMention[];
  actors: DocumentActor[];
}
