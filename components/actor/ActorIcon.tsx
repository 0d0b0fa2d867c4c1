import { Building2, EyeOff, FileText, Landmark, Newspaper, User, Users } from 'lucide-preact';
import type { ActorKind } from '../../lib/model';

const ICONS: Record<ActorKind, typeof User> = {
  person: User,
  organisation: Building2,
  state: Landmark,
  media: Newspaper,
  group: Users,
  anonymous: EyeOff,
  document: FileText,
};

/** The kind as a picture; the kind's name stands beside it wherever it is used. */
export function ActorIcon({ kind, size = 16 }: { kind: ActorKind; size?: number }) {
  const Icon = ICONS[kind];
  return (
    <span class={`actor-icon actor-${kind}`} aria-hidden="true">
      <Icon size={size} />
    </span>
  );
}
