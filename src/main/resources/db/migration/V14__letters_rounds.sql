-- The words of letters as the office writes them anew. What the program carries is version 0; a version that was published
-- is never changed, and the one that holds is the published one that began last.
create table letter_template (
  kind         text not null,
  version      integer not null check (version > 0),
  subject_nl   text not null check (subject_nl ~ '\S' and length(subject_nl) <= 200),
  text_nl      text not null check (text_nl ~ '\S' and length(text_nl) <= 20000),
  subject_en   text not null check (subject_en ~ '\S' and length(subject_en) <= 200),
  text_en      text not null check (text_en ~ '\S' and length(text_en) <= 20000),
  revision     integer not null default 1,                         -- of a draft: counts each time it is kept
  written_at   timestamptz not null,
  written_by   text not null,
  published_at timestamptz,                                        -- null for a draft
  published_by text,
  valid_from   timestamptz check (valid_from >= published_at),     -- since when letters are written with it
  primary key (kind, version),
  check (num_nulls(published_at, published_by, valid_from) in (0, 3))
);
create unique index letter_template_draft on letter_template (kind) where published_at is null;

create function letter_template_stays() returns trigger language plpgsql as $$
begin
  raise exception 'letters.R7: words that were published are kept as they are' using errcode = 'integrity_constraint_violation';
end $$;
create trigger stays before update or delete on letter_template
  for each row when (old.published_at is not null) execute function letter_template_stays();
create trigger stays_whole before truncate on letter_template execute function letter_template_stays();

-- To whom a letter is addressed, by name; null for letters from before this was kept.
alter table letter add column addressee text;

-- A mail may come back after the mail server took it.
alter table letter_mail drop constraint letter_mail_state_check;
alter table letter_mail add check (state in ('WAITING', 'SENT', 'BOUNCED', 'DEAD'));
alter table letter_mail add column attempts_before integer not null default 0; -- attempts spent before it was sent anew
alter table letter_mail add column dealt_at timestamptz;           -- somebody saw to it otherwise
alter table letter_mail add column dealt_by text;
alter table letter_mail add column dealt_how text check (dealt_how ~ '\S' and length(dealt_how) <= 500);
alter table letter_mail add check (num_nulls(dealt_at, dealt_by, dealt_how) in (0, 3));
create index letter_mail_undelivered on letter_mail (letter_id) where state in ('BOUNCED', 'DEAD') and dealt_at is null;

-- Every time that a mail was given up or came back.
create table letter_failure (
  id        bigint generated always as identity primary key,
  letter_id bigint not null references letter on delete cascade,
  person_id bigint,
  address   text not null,
  hard      boolean not null,                                      -- said for good: the address takes no mail
  answer    text not null,
  at        timestamptz not null
);
create index letter_failure_of_letter on letter_failure (letter_id);
create index letter_failure_hard on letter_failure (person_id, address, at) where hard and person_id is not null;

-- Somebody whom mail does not reach: a letter on paper, to an address that the office finds.
create table post_task (
  id             bigint generated always as identity primary key,
  person_id      bigint not null,
  addressee      text not null,
  email          text not null,                                    -- that takes no mail
  language       text not null check (language in ('nl', 'en')),
  opened_at      timestamptz not null,
  postal_address text check (postal_address ~ '\S' and length(postal_address) <= 500),
  closed_at      timestamptz,
  closed_by      text,
  check ((closed_at is null) = (closed_by is null))
);
create unique index post_task_open on post_task (person_id) where closed_at is null;

-- A round of reminders that the office sends to everybody whose registration ends within certain days.
create table reminder_round (
  id          bigint generated always as identity primary key,
  preset      text not null check (preset in ('TWELVE', 'SIX', 'THREE', 'ONE')),
  first_end   date not null,                                       -- registrations whose end lies from this day
  last_end    date not null check (last_end >= first_end),         -- up to and including this one
  state       text not null check (state in ('PREPARED', 'PLANNED', 'SENDING', 'STOPPED', 'DONE', 'CANCELLED')),
  prepared_at timestamptz not null,
  prepared_by text not null,
  next_at     timestamptz,                                         -- when the next portion may go out
  ended_at    timestamptz,
  check ((next_at is not null) = (state in ('PLANNED', 'SENDING'))),
  check ((ended_at is not null) = (state in ('DONE', 'CANCELLED')))
);
create index reminder_round_due on reminder_round (next_at) where next_at is not null;

-- Each person once in a round: to be mailed, mailed, or left out and why.
create table reminder_round_person (
  round_id  bigint not null references reminder_round,
  person_id bigint not null references person,
  ends_on   date not null,
  state     text not null check (state in ('IN', 'SENT', 'OUT')),
  reason    text check (reason in ('FILED', 'DECEASED', 'BOUNCED', 'POSTPONED', 'NO_ADDRESS', 'NOT_ENDING')),
  at        timestamptz not null,                                  -- since when it stands so
  primary key (round_id, person_id),
  check ((reason is not null) = (state = 'OUT'))
);
create index reminder_round_person_listed on reminder_round_person (round_id, state, ends_on, person_id);

create index title_period_ends on title_period (upper(valid)) where state <> 'RENEWAL';
create index title_period_pending on title_period (person_id) where state = 'RENEWAL';
create index title_period_deceased on title_period (upper(valid)) where ending = 'DECEASED';
