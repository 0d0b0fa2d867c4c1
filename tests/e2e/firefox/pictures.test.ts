import { pictures } from '../suite/pictures';

pictures('firefox');
