import { saving } from '../suite/saving';

saving('chromium');
