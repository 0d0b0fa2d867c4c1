// Pages keep the language in a signal, and so do the tests of their components.
import { signal } from '@preact/signals';
import { keepLanguageIn, language } from '../../lib/i18n';

keepLanguageIn(signal(language()));
