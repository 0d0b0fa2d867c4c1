import { messages } from '../../lib/i18n';
import de from './de/panel.json';
import en from './en/panel.json';

export const panel = messages({ de, en });
