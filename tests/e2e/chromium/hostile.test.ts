import { hostile } from '../suite/hostile';

hostile('chromium');
