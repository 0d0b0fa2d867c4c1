import { actorsOf } from '../suite/actors';

actorsOf('chromium');
