import { newsde } from '../suite/newsde';

newsde('firefox');
