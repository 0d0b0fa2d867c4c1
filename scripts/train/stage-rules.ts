// How good each rule is on the training set; an article never sees counts of its own fold.
import type { RuleWorth } from '../../lib/attribution/learned/rules';
import type { Sample } from './corpus';
import { agreement } from './stage-spans';

/** Means with a prior of two occurrences at the overall mean. */
export class RuleCounts implements RuleWorth {
  readonly sums = new Map<number, number>();
  readonly counts = new Map<number, number>();

  add(sample: Sample, sign: 1 | -1): void {
    const golds = sample.article.claims.filter((claim) => !claim.nested);
    for (const { span, rule, speakerRule, speaker } of sample.rules.claims) {
      let best = 0;
      let right = 0;
      for (const gold of golds) {
        const value = agreement(span, gold.quote);
        if (value <= best) continue;
        best = value;
        const wanted = new Set(gold.speaker);
        let both = 0;
        let said = 0;
        for (const [first, last] of speaker) {
          for (let token = first; token < last; token++) if (wanted.has(token)) both++;
          said += last - first;
        }
        right = wanted.size || said ? (2 * both) / (wanted.size + said) : 1;
      }
      this.count(rule, sign, best);
      if (best >= 0.5) this.count(speakerRule, sign, right >= 0.5 ? 1 : 0);
    }
  }

  private count(key: number, sign: number, value: number): void {
    this.sums.set(key, (this.sums.get(key) ?? 0) + sign * value);
    this.counts.set(key, (this.counts.get(key) ?? 0) + sign);
  }

  /** Means of all rules. */
  table(): Map<number, number> {
    return new Map([...this.counts.keys()].map((key) => [key, this.mean(key)]));
  }

  private mean = (key: number): number => ((this.sums.get(key) ?? 0) + 1) / ((this.counts.get(key) ?? 0) + 2);
  claim = this.mean;
  speaker = this.mean;
}
