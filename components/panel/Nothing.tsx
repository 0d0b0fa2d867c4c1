import { panel } from '../../assets/locales/panel';

/** An empty list says so, and why that may be. */
export function Nothing({ what, help }: { what: 'noActors' | 'noClaims'; help: 'noActorsHelp' | 'noClaimsHelp' }) {
  return (
    <div class="empty">
      <p>{panel(what)}</p>
      <p class="help">{panel(help)}</p>
    </div>
  );
}
