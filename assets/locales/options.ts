import { messages } from '../../lib/i18n';
import de from './de/options.json';
import en from './en/options.json';

export const options = messages({ de, en });
