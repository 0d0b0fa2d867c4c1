// Shape of an entry of the lists of states. Pure.

export interface State {
  /** ISO 3166-1 alpha-2 ("XK" for Kosovo). */
  code: string;
  /** First the name shown, then others. */
  names: string[];
  /** Capitals and seats of government that stand for it ("Peking", "Kreml"). */
  seats: string[];
  adjectives: string[];
  people: string[];
}
