-- Accounts: who may sign in, in which roles, with what, and for how long.

alter table letter alter column person_id drop not null;           -- a letter to somebody who has no file yet
create index letter_inbox on letter (person_id, id);

create sequence account_seq start 50 increment 50;

create table account (
  id            bigint primary key,
  email         text not null,                                     -- as typed
  email_key     text not null unique,                              -- as compared (access.rules.EmailAddress)
  name          text not null,                                     -- how staff are called; people of the register have their own
  language      text not null default 'nl' check (language in ('nl', 'en')),
  password      text not null,                                     -- Argon2id, with its parameters
  person_id     bigint unique references person,
  confirmed_at  timestamptz,                                       -- since when the e-mail address is known to be theirs
  totp_secret   bytea,                                             -- sealed; null without second factor
  totp_step     bigint,                                            -- last time step used, against replay
  created_at    timestamptz not null,
  version       integer not null default 0
);

-- Roles that somebody gave to an account.
create table account_role (
  account_id bigint not null references account,
  role       text not null check (role in ('SECRETARIAT', 'CUR_MEMBER', 'CUR_CHAIR', 'BOARD', 'AUDITOR', 'INSTITUTION', 'ADMIN')),
  given_at   timestamptz not null,
  given_by   text not null,
  primary key (account_id, role)
);

-- Roles that follow from the register: who has or had the supervisor title may sign what was done while it was held.
create table person_role (
  person_id bigint not null references person,
  role      text not null check (role = 'SUPERVISOR'),
  primary key (person_id, role)
);
insert into person_role (person_id, role) select distinct person_id, 'SUPERVISOR' from title_period where title = 'SUPERVISOR';

create table sign_in_session (
  token_hash    bytea primary key check (length(token_hash) = 32), -- of the cookie; the cookie itself is nowhere
  account_id    bigint not null references account,
  id            uuid not null unique default gen_random_uuid(),    -- by which its owner can end it
  second_factor boolean not null,
  device        text not null,
  created_at    timestamptz not null,
  seen_at       timestamptz not null,
  ends_at       timestamptz not null,                              -- when nothing is heard before
  ended_at      timestamptz
);
create index sign_in_session_of_account on sign_in_session (account_id, seen_at desc);

-- A form that was sent after its session had ended: kept for its owner until the next sign-in.
create table kept_form (
  id         uuid primary key,
  account_id bigint not null references account,
  path       text not null,
  fields     jsonb not null,
  kept_until timestamptz not null
);
create index kept_form_age on kept_form (kept_until);

-- Codes by mail, each for one purpose, once, for a short time.
create table mailed_code (
  id          uuid primary key,
  account_id  bigint references account,                           -- null when nobody has that address: it is asked all the same
  purpose     text not null check (purpose in ('CONFIRM', 'RESET', 'NEW_EMAIL')),
  code_hash   bytea not null,
  new_email   text,
  tries       integer not null default 0,
  valid_until timestamptz not null,
  used_at     timestamptz
);
create index mailed_code_age on mailed_code (valid_until);

create table recovery_code (
  account_id bigint not null references account,
  code_hash  bytea not null,
  used_at    timestamptz,
  primary key (account_id, code_hash)
);

-- Failed attempts to sign in, by address typed and by place they came from, both only as fingerprints.
create table failed_sign_in (
  email_hash bytea not null,
  place_hash bytea not null,
  at         timestamptz not null
);
create index failed_sign_in_of on failed_sign_in (email_hash, place_hash, at);
create index failed_sign_in_from on failed_sign_in (place_hash, at);
create index failed_sign_in_age on failed_sign_in (at);

-- One line per form that was sent and done: the same form again gets the same answer and does nothing.
create table form_done (
  key         uuid primary key,
  actor       text not null,
  fingerprint bytea not null check (length(fingerprint) = 32),
  answer      text,
  at          timestamptz not null
);
create index form_done_age on form_done (at);
