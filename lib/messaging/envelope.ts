// How a message travels: one small object with its receiver's role, its name and its body. Pure.

/** Who is meant to answer. Every context hears what `runtime.sendMessage` sends; the role decides. */
export type Role = 'background' | 'page' | 'panel';

export interface Envelope {
  laut: Role;
  name: string;
  body: unknown;
}

/** What a receiver sends back: exceptions do not travel between contexts, so they become values. */
export type Answer = { value: unknown } | { thrown: string };

const ROLES: readonly string[] = ['background', 'page', 'panel'] satisfies Role[];

export function envelope(role: Role, name: string, body: unknown): Envelope {
  return { laut: role, name, body };
}

/** True for a well-formed envelope that is addressed to `role`; anything else is somebody else's message. */
export function isEnvelopeFor(message: unknown, role: Role): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { laut, name } = message as Partial<Envelope>;
  return typeof laut === 'string' && ROLES.includes(laut) && laut === role && typeof name === 'string';
}

export function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && ('value' in value || 'thrown' in value);
}
