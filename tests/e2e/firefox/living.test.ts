import { livingPages } from '../suite/living';

livingPages('firefox');
