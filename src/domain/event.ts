// A row of the append-only log. It holds ids, codes and offsets, never name, title, content or phone.

export type EventType =
  | 'comment.submitted'
  | 'comment.checked'
  | 'comment.decided'
  | 'comment.withdrawn'
  | 'site.created'
  | 'site.changed'
  | 'policy.changed'
  | 'moderator.created'
  | 'moderator.token-replaced'
  | 'moderator.ended';

export interface LoggedEvent {
  type: EventType;
  siteId: string | null;
  commentId: string | null;
  /** 'reader', 'author', 'policy' or a moderator's id. */
  actor: string;
  data: Record<string, unknown>;
  at: Date;
}
