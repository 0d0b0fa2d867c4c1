import { panelOf } from '../suite/panel';

panelOf('chromium');
