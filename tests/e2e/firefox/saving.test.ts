import { saving } from '../suite/saving';

saving('firefox');
