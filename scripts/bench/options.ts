// What a bench is told on the command line.
export interface BenchOptions {
  /** Path of pages/gold.jsonl. */
  pages: string;
  /** Number of pages. */
  sample: number;
}
