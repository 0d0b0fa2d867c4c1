import { expect, it } from 'vitest';
import { withoutGenderSign } from '@/lib/language/de/gender-sign';

it.each([
  ['Arbeiter:innen', 'Arbeiterinnen'],
  ['Expert*in', 'Expertin'],
  ['Bürger_innenrat', 'Bürgerinnenrat'],
  ['Student·innen', 'Studentinnen'],
  ['jede:r', 'jeder'],
  ['der:die', 'der'],
  ['Sprecherin', 'Sprecherin'],
  ['11:30', '11:30'],
  ['a:b:c', 'a:b:c'],
])('reads %s as %s', (written, plain) => {
  expect(withoutGenderSign(written)).toBe(plain);
});
