import { messages } from '../../lib/i18n';
import de from './de/common.json';
import en from './en/common.json';

export const common = messages({ de, en });
