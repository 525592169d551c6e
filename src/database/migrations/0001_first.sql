-- The first schema. Postgres 14 and PGlite alike; every name is qualified, since BullMQ has a schema of its own.

create table duyet.sites (
  id             text primary key,
  name           text not null,
  origins        text[] not null default '{}',
  language       text not null,
  region         text not null,
  term           text not null,
  replies        boolean not null,
  rules_url      text,
  consent_notice jsonb,
  created_at     timestamptz not null default now()
);

create table duyet.policies (
  site_id text not null references duyet.sites (id),
  version integer not null,
  body    jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (site_id, version)
);

-- The id is a hash of site and key, so that a comment knows its page without looking it up.
create table duyet.pages (
  id         uuid primary key,
  site_id    text not null,
  key        text not null,
  title      text,
  closed     boolean not null default false,
  created_at timestamptz not null
);
create index pages_by_site on duyet.pages (site_id, key);

-- No foreign key to pages or sites: each would lock the one row of a page that everybody comments on. The flush makes the page in its own statement.
create table duyet.comments (
  id              uuid primary key,
  site_id         text not null,
  page_id         uuid not null,
  parent_id       uuid,
  status          text not null default 'pending'
                  check (status in ('pending', 'held', 'approved', 'rejected', 'removed', 'withdrawn', 'erased')),
  version         integer not null default 1,
  name            text not null,
  title           text not null,
  content         text not null,
  phone_sealed    text,
  phone_mac       text,
  address_mac     text,
  author_id       uuid not null,
  consent_version text,
  text_mac        text not null,
  language        text not null,
  honeypot        boolean not null,
  seconds_to_fill real,
  submitted_at    timestamptz not null,
  queued_at       timestamptz not null,
  check_attempts  integer not null default 0,
  due_at          timestamptz not null,
  verdict         json,
  signals         json,
  flags           text[] not null default '{}'
);

-- Readers: a page's approved comments, the replies to one, and the count of a page.
create index comments_of_page on duyet.comments (page_id, id) where status = 'approved' and parent_id is null;
create index comments_of_parent on duyet.comments (parent_id, id) where status = 'approved' and parent_id is not null;
create index comments_counted on duyet.comments (page_id) where status = 'approved';

-- The desk: a list walks one of these once a site and status, and merges; so no index is needed for "all".
create index comments_urgent_of_site on duyet.comments (site_id, status, due_at, id);
create index comments_of_site on duyet.comments (site_id, status, id);
create index comments_urgent_of_page on duyet.comments (page_id, status, due_at, id);
create index comments_by_status_of_page on duyet.comments (page_id, status, id);

-- The sweeper, and the facts that checks ask for.
create index comments_waiting on duyet.comments (queued_at) where status = 'pending';
create index comments_of_address on duyet.comments (site_id, address_mac, submitted_at);
create index comments_of_author on duyet.comments (author_id, submitted_at);
create index comments_of_phone on duyet.comments (site_id, phone_mac, submitted_at) where phone_mac is not null;
create index comments_of_text on duyet.comments (site_id, text_mac, submitted_at);

create table duyet.spent_challenges (
  id         uuid primary key,
  spent_by   uuid not null,
  expires_at timestamptz not null
);
create index spent_challenges_expired on duyet.spent_challenges (expires_at);

create table duyet.idempotency_keys (
  site_id        text not null,
  key            text not null,
  body_mac       text not null,
  comment_id     uuid not null,
  page_key       text not null,
  receipt_key_id text not null,
  expires_at     timestamptz not null,
  primary key (site_id, key)
);
create index idempotency_keys_expired on duyet.idempotency_keys (expires_at);

-- Append-only. One decision a version of a comment: two people can't decide the same state.
create table duyet.decisions (
  id         uuid primary key,
  comment_id uuid not null,
  version    integer not null,
  outcome    text not null,
  before     text not null,
  reason     text,
  made_by    text not null,
  made_at    timestamptz not null,
  batch_id   uuid not null,
  unique (comment_id, version)
);

-- What a person wrote about a decision, apart from it so that it can be erased.
create table duyet.notes (
  decision_id uuid primary key,
  note        text,
  reference   text
);

-- Append-only; ids, codes and offsets, never words.
create table duyet.events (
  id         bigint generated always as identity primary key,
  type       text not null,
  site_id    text,
  comment_id uuid,
  actor      text not null,
  data       jsonb not null,
  at         timestamptz not null
);
create index events_of_comment on duyet.events (comment_id, id) where comment_id is not null;

create table duyet.moderators (
  id         uuid primary key,
  name       text not null,
  role       text not null,
  sites      text[] not null,
  token_hash text unique,
  created_at timestamptz not null default now(),
  ended_at   timestamptz
);
