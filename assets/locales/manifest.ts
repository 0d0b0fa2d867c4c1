import { messages } from '../../lib/i18n';
import de from './de/manifest.json';
import en from './en/manifest.json';

/** For what the background names at run time in the reader's chosen language: menu entries, the badge's title. */
export const manifestText = messages({ de, en });
