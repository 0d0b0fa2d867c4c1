import { panelOf } from '../suite/panel';

panelOf('firefox');
