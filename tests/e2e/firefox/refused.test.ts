import { refused } from '../suite/refused';

refused();
