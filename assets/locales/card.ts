import { messages } from '../../lib/i18n';
import de from './de/card.json';
import en from './en/card.json';

export const card = messages({ de, en });
