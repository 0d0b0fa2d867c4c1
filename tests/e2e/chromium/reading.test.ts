import { reading } from '../suite/reading';

reading('chromium');
