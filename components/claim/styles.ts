// The card's style sheet as one string, for `adoptedStyleSheets` or a <style> in its shadow root.
import tokens from '../../assets/styles/tokens.css?inline';
import common from '../common/common.css?inline';
import card from './card.css?inline';

export const cardStyles = [tokens, common, card].join('\n');
