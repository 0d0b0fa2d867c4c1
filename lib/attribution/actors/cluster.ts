// Drafts gathered so far into one actor. Pure.
import type { Draft } from './drafts';
import type { Gender } from './types';

/** Drafts of one actor while linking. */
export interface Cluster {
  /** In order of making. */
  number: number;
  drafts: Draft[];
  /** Where stretches of drafts in text order begin: names, then lone surnames, then roles are linked. */
  stretches: number[];
  /** Some draft is a name; some draft is more than a role. */
  named: boolean;
  beyondRole: boolean;
  kind: Draft['kind'];
  /** Words of the fullest name. */
  name: string[];
  key: string;
  gender: Gender;
  plural: boolean;
  roles: Set<string>;
  role: string;
  affiliation: string;
  party: string;
  nationality: string;
  /** Known by a role alone: an actor only if it is mentioned again. */
  provisional: boolean;
}
