import { newsde } from '../suite/newsde';

newsde('chromium');
