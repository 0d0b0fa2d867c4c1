// The command lines: formats of evaluate and analyse, and what they refuse.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laut-evaluate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (script: string, args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', resolve(`scripts/${script}.ts`), ...args],
    {
      input,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
};

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('evaluate', () => {
  it('writes claims and hearsay with spans of the text, and says nothing', () => {
    const text = 'Der Minister sagte, die Lage sei ernst. Der Dieb hatte offenbar einen Schlüssel.';
    const input = file('in.jsonl', `${JSON.stringify({ id: 'a', text, annotations: 'never read' })}\n`);
    const output = join(folder, 'out.jsonl');
    const { status, stdout, stderr } = run('evaluate', ['attribution', '--in', input, '--out', output, '--rules']);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    const row = JSON.parse(readFileSync(output, 'utf8'));
    const slice = (spans: [number, number][]) => spans.map(([begin, end]) => text.slice(begin, end));
    expect(row.id).toBe('a');
    expect(row.claims).toHaveLength(1);
    const [claim] = row.claims;
    expect(claim).toMatchObject({ type: 'Indirect', medium: 'Speech', kind: 'indirect', addressee: [], chain: [] });
    expect(slice(claim.quote)).toEqual(['die Lage sei ernst']);
    expect(slice(claim.speaker)).toEqual(['Der Minister']);
    expect(slice(claim.cue)).toEqual(['sagte']);
    expect(slice(claim.frame)).toEqual(['Der Minister sagte,']);
    expect(row.hearsay).toHaveLength(1);
    expect(slice(row.hearsay[0].cue)).toEqual(['offenbar']);
  });

  it('hands a numeric id back as it came', () => {
    const input = file(
      'numbered.jsonl',
      `${JSON.stringify({ id: 7, text: 'Der Minister sagte, die Lage sei ernst.' })}\n`,
    );
    const output = join(folder, 'numbered-out.jsonl');
    expect(run('evaluate', ['attribution', '--in', input, '--out', output, '--rules']).status).toBe(0);
    expect(JSON.parse(readFileSync(output, 'utf8')).id).toBe(7);
  });

  it('refuses an unknown task, a missing file and a broken line, with its number', () => {
    expect(run('evaluate', ['nonsense', '--in', 'a', '--out', 'b']).status).toBe(2);
    expect(run('evaluate', ['attribution', '--in', join(folder, 'none.jsonl'), '--out', 'b']).status).toBe(2);
    const broken = file('broken.jsonl', '{"id":"a","text":"x"}\n\n{broken\n');
    const { status, stderr } = run('evaluate', ['attribution', '--in', broken, '--out', join(folder, 'x')]);
    expect(status).toBe(2);
    expect(stderr).toContain('line 3');
  });
});

describe('analyse', () => {
  it('prints a table of claims with their sources', () => {
    const path = file(
      'article.txt',
      'Rathaus bleibt zu\n\nDer Minister sagte, die Lage sei ernst, und das ist sie auch nicht erst seit heute.\n',
    );
    const { status, stdout } = run('analyse', [path, '--rules']);
    expect(status).toBe(0);
    expect(stdout).toContain('Rathaus bleibt zu');
    expect(stdout).toMatch(/indirect\s+Minister.*sagte/u);
  });

  it('streams lines and stops at a broken one', () => {
    const line = JSON.stringify({
      id: 'b',
      text: 'Die Polizei teilte mit, dass die Straße wieder frei ist und der Verkehr nun rollt.',
    });
    const { status, stdout, stderr } = run('analyse', ['--jsonl', '--rules'], `${line}\n[]\n`);
    expect(JSON.parse(stdout).analysis.claims).toHaveLength(1);
    expect(status).toBe(2);
    expect(stderr).toContain('line 2');
  });

  it('refuses a file that is not there', () => {
    expect(run('analyse', [join(folder, 'none.html')]).status).toBe(2);
    expect(run('analyse', []).status).toBe(2);
  });
});
