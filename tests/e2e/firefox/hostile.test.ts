import { hostile } from '../suite/hostile';

hostile('firefox');
