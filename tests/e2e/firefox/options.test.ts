import { optionsOf } from '../suite/options';

optionsOf('firefox');
