// Reads tests/fixtures/actors (format in its README) and scores found actors against it.
import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentActor } from '../../../../lib/attribution/actors/types';
import type { TextSpan } from '../../../../lib/text/types';

export interface GoldActor {
  mark: string;
  kind: string;
  name: string;
  role: string;
  mentions: TextSpan[];
}

export interface GoldArticle {
  id: string;
  text: string;
  actors: GoldActor[];
}

const FOLDER = new URL('../../../fixtures/actors/', import.meta.url);

export function readArticles(): GoldArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').split(/^=== /mu).slice(1).map(parse));
}

function parse(source: string): GoldArticle {
  const lines = source.split('\n');
  const id = lines.shift()!.trim();
  const actors: GoldActor[] = [];
  while (lines[0]?.startsWith('@') || lines[0] === '') {
    const line = lines.shift()!;
    if (!line) continue;
    const match = /^@(\w+) (\w+) ([^|]+)(?:\| (.+))?$/u.exec(line);
    if (!match) throw new Error(`${id}: ${line}`);
    actors.push({
      mark: match[1]!,
      kind: match[2]!,
      name: match[3]!.trim(),
      role: match[4]?.trim() ?? '',
      mentions: [],
    });
  }
  let text = '';
  for (const piece of lines
    .join('\n')
    .trim()
    .split(/(\{\w+\|[^}]*\})/u)) {
    const mention = /^\{(\w+)\|([^}]*)\}$/u.exec(piece);
    if (!mention) {
      text += piece;
      continue;
    }
    const actor = actors.find(({ mark }) => mark === mention[1]);
    if (!actor) throw new Error(`${id}: no actor ${mention[1]}`);
    actor.mentions.push([text.length, text.length + mention[2]!.length]);
    text += mention[2]!;
  }
  for (const { name, mentions } of actors)
    if (mentions.length === 0) throw new Error(`${id}: ${name} is never mentioned`);
  return { id, text, actors };
}

/** The same end, or two fifths of the joint length shared: the rule of the public scorer. */
export function same([begin, end]: TextSpan, [otherBegin, otherEnd]: TextSpan): boolean {
  const both = Math.min(end, otherEnd) - Math.max(begin, otherBegin);
  return both > 0 && (end === otherEnd || both / (Math.max(end, otherEnd) - Math.min(begin, otherBegin)) >= 0.4);
}

export interface Score {
  actors: number;
  found: number;
  gold: number;
  judged: number;
  matched: number;
  /** Gold actors whose mentions were merged into another's actor. */
  merges: string[];
  missed: string[];
  wrong: string[];
}

/** Pairs gold actors with found ones one to one, most common mentions first. */
export function scoreArticle({ id, text, actors: gold }: GoldArticle, found: readonly DocumentActor[]): Score {
  const score: Score = {
    actors: gold.length,
    found: 0,
    gold: 0,
    judged: 0,
    matched: 0,
    merges: [],
    missed: [],
    wrong: [],
  };
  const goldOf = (span: TextSpan) => gold.find(({ mentions }) => mentions.some((mention) => same(mention, span)));
  const pairs: { count: number; one: GoldActor; other: DocumentActor }[] = [];
  for (const one of gold) {
    score.gold += one.mentions.length;
    for (const other of found) {
      const count = one.mentions.filter((mention) => other.mentions.some(({ span }) => same(mention, span))).length;
      if (count) pairs.push({ count, one, other });
    }
  }
  pairs.sort((one, other) => other.count - one.count);
  const usedGold = new Map<GoldActor, DocumentActor>();
  const usedFound = new Set<DocumentActor>();
  for (const { count, one, other } of pairs) {
    if (usedGold.has(one) || usedFound.has(other)) continue;
    usedGold.set(one, other);
    usedFound.add(other);
    score.matched += count;
    score.found++;
  }
  for (const actor of found) {
    const owners = new Set<GoldActor>();
    for (const { span } of actor.mentions) {
      const owner = goldOf(span);
      if (!owner) continue;
      score.judged++;
      owners.add(owner);
      if (usedGold.get(owner) !== actor)
        score.wrong.push(`${id}: "${text.slice(...span)}" of ${owner.name} → ${actor.name}`);
    }
    if (owners.size > 1) score.merges.push(`${id}: ${actor.name} ← ${[...owners].map(({ name }) => name).join(' + ')}`);
  }
  for (const one of gold) {
    const other = usedGold.get(one);
    if (!other) score.missed.push(`${id}: actor ${one.name}`);
    for (const mention of one.mentions) {
      if (!found.some(({ mentions }) => mentions.some(({ span }) => same(span, mention)))) {
        score.missed.push(`${id}: "${text.slice(...mention)}" of ${one.name}`);
      }
    }
  }
  return score;
}
