import { pictures } from '../suite/pictures';

pictures('chromium');
