// Reads the annotated articles and maps their token numbers onto the tokens of lib/text, by characters.
import { readFileSync } from 'node:fs';
import { documentFromText } from '../../lib/text/document';
import type { TextDocument } from '../../lib/text/types';

export const ROLES = ['speaker', 'cue', 'frame', 'addressee'] as const;
export type Role = (typeof ROLES)[number];

/** An annotation of the corpus; roles are ascending token numbers of our own tokens. */
export interface GoldClaim extends Record<Role, number[]> {
  type: string;
  medium: string;
  nested: boolean;
  quote: number[];
}

/** The article as the file has it, for the scorer. */
export interface GoldArticle {
  id: string;
  text: string;
  tokens: [number, number][];
  annotations: (Record<Role | 'quote', number[]> & { type: string; medium: string; nested: boolean })[];
}

export interface Article {
  id: string;
  gold: GoldArticle;
  doc: TextDocument;
  claims: GoldClaim[];
}

/** @param file JSON lines; see ../shared/data/gqa/README.md */
export function readArticles(file: string): Article[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const gold = JSON.parse(line) as GoldArticle;
      const doc = documentFromText(gold.text, 'de');
      const map = mapTokens(gold.tokens, doc);
      const claims = gold.annotations.map((annotation) => {
        const claim = { type: annotation.type, medium: annotation.medium, nested: annotation.nested } as GoldClaim;
        for (const role of ['quote', ...ROLES] as const) {
          claim[role] = [...new Set(annotation[role].flatMap((token) => map[token]!))].sort(
            (one, other) => one - other,
          );
        }
        return claim;
      });
      return { id: gold.id, gold, doc, claims };
    });
}

function mapTokens(tokens: [number, number][], doc: TextDocument): number[][] {
  let own = 0;
  return tokens.map(([begin, end]) => {
    while (own < doc.tokens.length && doc.tokens[own]!.end <= begin) own++;
    const found: number[] = [];
    for (let token = own; token < doc.tokens.length && doc.tokens[token]!.begin < end; token++) found.push(token);
    return found;
  });
}

/** Deterministic random numbers (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place. */
export function shuffle<T>(list: T[], next: () => number): T[] {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1));
    [list[index], list[other]] = [list[other]!, list[index]!];
  }
  return list;
}
