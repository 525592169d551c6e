-- What a comment's captcha proved: a code was solved, receipts of approved comments stood for it, or nothing; and whether the
-- sender's browser did the work that was asked for. What came before had solved a picture, and no work was asked for.

alter table duyet.comments
  add column captcha text not null default 'solved' check (captcha in ('solved', 'none', 'trusted')),
  add column is_worked boolean not null default true;
