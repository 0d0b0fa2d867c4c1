import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/text/characters';
import { intern } from '../../../lib/text/intern';

describe('intern', () => {
  it('gives the characters as written', () => {
    expect(intern('Der Minister', 4, 12)).toBe('Minister');
    expect(intern('Der Minister', 4, 12)).toBe('Minister');
    expect(intern('Ministerin', 0, 8)).toBe('Minister');
  });

  it('normalises', () => {
    expect(intern('Mi\u00adnister', 0, 9)).toBe('Minister');
    expect(intern('fu\u0308r', 0, 4)).toBe('für');
  });

  it('is right for more forms than it keeps, and for long ones', () => {
    for (let number = 0; number < 200_000; number++) {
      const text = `wort${number.toString(36)}`;
      if (intern(text, 0, text.length) !== text) throw new Error(text);
    }
    const long = 'Donau'.repeat(30);
    expect(intern(long, 0, long.length)).toBe(normalise(long));
  });
});
