import { messages } from '../../lib/i18n';
import de from './de/welcome.json';
import en from './en/welcome.json';

export const welcome = messages({ de, en });
