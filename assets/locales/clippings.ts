import { messages } from '../../lib/i18n';
import de from './de/clippings.json';
import en from './en/clippings.json';

export const clippings = messages({ de, en });
