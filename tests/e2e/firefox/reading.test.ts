import { reading } from '../suite/reading';

reading('firefox');
