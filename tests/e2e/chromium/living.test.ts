import { livingPages } from '../suite/living';

livingPages('chromium');
