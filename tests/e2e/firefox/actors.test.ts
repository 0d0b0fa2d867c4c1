import { actorsOf } from '../suite/actors';

actorsOf('firefox');
