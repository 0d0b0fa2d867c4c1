// From an organisation's or medium's name to a draft: its base form, its gender, the noun before it that says what it is. Pure.
import type { TextDocument, Token } from '../../text/types';
import { baseName } from './base-name';
import { categoryBefore } from './category';
import { blank, type Draft, isDefinite } from './drafts';
import { MARK, type Marks } from './marks';
import type { Name } from './names';
import { phraseBegin } from './phrase';
import { saying } from './saying';
import type { Gender } from './types';
import { organisationBase, organisationNoun } from './words';

/** „sagte dem „Nordboten““: a paper. */
export const toldTo = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.kind === 'quote' &&
  /^(?:dem|der)$/u.test(tokens[first - 2]?.norm ?? '') &&
  (saying(tokens[first - 3]?.norm ?? '') || saying(tokens[first - 4]?.norm ?? ''));

export function organisationDraft(doc: TextDocument, marks: Marks, { first, last, entry }: Name): Draft {
  const { tokens } = doc;
  const media = entry ? entry.list === 'media' : toldTo(tokens, first);
  const draft = blank(first, last, 'name', media ? 'media' : 'organisation');
  const words: string[] = [];
  let noun: Gender | 'p' | null = null;
  let nouns = 0;
  for (let index = first; index < last; index++) {
    const { norm } = tokens[index]!;
    nouns |= marks[index]! & MARK.organisation;
    // "1. FC Union".
    if (norm === '.' && words.length > 0 && tokens[index - 1]!.end === tokens[index]!.begin)
      words.push(`${words.pop()}.`);
    else words.push(norm);
  }
  draft.key = entry?.key ?? '';
  if (nouns) noun = organisationNoun(words[words.length - 1]!) ?? organisationNoun(words[0]!);
  draft.name = entry ? [entry.key] : nouns ? baseName(words) : words;
  if (noun === 'p') draft.plural = true;
  else if (noun) draft.gender = noun;
  const before = tokens[first - 1];
  if (!media && before && marks[first - 1]! & MARK.article && isDefinite(before.norm)) draft.definite = true;
  if (media) draft.gender = mediumGender(doc, first, words);
  else if (!noun && before) draft.gender = genderByArticle(tokens[first - 2], before.norm);
  sorted(tokens, marks, draft);
  return draft;
}

/** Takes in the noun that says what the named one is: "der Rüstungskonzern Rheinmetall". */
function sorted(tokens: readonly Token[], marks: Marks, draft: Draft): void {
  const quoted = tokens[draft.first - 1]?.kind === 'quote' ? 1 : 0;
  const at = quoted ? -1 : categoryBefore(tokens, marks, draft.first);
  if (at < 0) return;
  const { norm } = tokens[at]!;
  const gender = marks[at]! & MARK.organisation ? organisationNoun(norm) : null;
  if (gender === 'p') return;
  draft.role = organisationBase(norm);
  draft.roleLemma = draft.role.toLowerCase();
  draft.gender = gender ?? '';
  if (draft.key === '' && marks[at]! & MARK.medium) draft.kind = 'media';
  draft.first = phraseBegin(tokens, marks, at);
  draft.definite = isDefinite(tokens[draft.first]!.norm);
}

/** "Die Lufthansa", "das IOC": sure forms only; "der Wada" is genitive or dative, "Der HSV" at a beginning is not. */
function genderByArticle(before: Token | undefined, article: string): Draft['gender'] {
  if (article === 'Die' || article === 'die') return 'f';
  if (article === 'Das' || article === 'das') return 'n';
  return article === 'Der' && before?.kind !== 'word' ? 'm' : '';
}

/** From the article before it ("Der „Spiegel“", "die „Süddeutsche Zeitung“") or its last word. */
function mediumGender({ tokens }: TextDocument, first: number, words: readonly string[]): Draft['gender'] {
  const last = words[words.length - 1] ?? '';
  if (/(?:zeitung|post|presse|rundschau|allgemeine|welt|zeit|tagesschau|woche)$/iu.test(last)) return 'f';
  if (/(?:blatt|magazin|journal|fernsehen)$/iu.test(last)) return 'n';
  const before = tokens[first - 1]?.kind === 'quote' ? tokens[first - 2] : tokens[first - 1];
  if (before?.norm === 'Der' || before?.norm === 'dem' || before?.norm === 'den') return 'm';
  return before?.norm.toLowerCase() === 'die' ? 'f' : before?.norm.toLowerCase() === 'das' ? 'n' : '';
}
