-- Waves: nearly equal comments, found by a few numbers that each has in common with its like.

alter table duyet.comments add column wave_id uuid;
create index comments_of_wave on duyet.comments (wave_id, submitted_at) where wave_id is not null;

-- Eight rows a comment; the key holds all that a look-up needs, so it reads the index alone. Forgotten after two days.
create table duyet.fingerprints (
  site_id      text not null,
  value        integer not null,
  submitted_at timestamptz not null,
  comment_id   uuid not null,
  primary key (site_id, value, submitted_at, comment_id)
);
-- Rows come in the order of time, so a range of blocks tells their age: no second tree to keep.
create index fingerprints_by_age on duyet.fingerprints using brin (submitted_at);
