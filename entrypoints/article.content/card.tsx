// Draws the card with Preact into the host that lib/page places.
import { render } from 'preact';
import { Card } from '../../components/claim/Card';
import { cardStyles } from '../../components/claim/styles';
import type { CardView } from '../../lib/page/card';
import type { CardProps } from '../../lib/page/parts';

export const cardView: CardView<CardProps> = {
  styles: cardStyles,
  render(root, props) {
    render(props && <Card {...props} />, root);
  },
};
