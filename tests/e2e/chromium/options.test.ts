import { optionsOf } from '../suite/options';

optionsOf('chromium');
