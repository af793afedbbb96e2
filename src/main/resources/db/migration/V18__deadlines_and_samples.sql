-- A calendar of the own deadlines; samples of what people declared; the yearly word that data are right.

-- The address under which somebody's calendar is read: only the fingerprint of what nobody can guess.
create table deadline_feed (
  person_id  bigint primary key references person,
  token_hash bytea not null unique check (length(token_hash) = 32),
  made_at    timestamptz not null
);

-- A sample of renewals of which proof is asked. Everything from which it was drawn stays with it.
create table sample_draw (
  id         bigint generated always as identity primary key,
  since      date not null,                                        -- first day of the renewals
  day        date not null check (day >= since),                   -- last day of the renewals
  share      integer not null check (share between 1 and 100),     -- of each hundred people in a stratum
  least      integer not null check (least >= 0),                  -- people of each stratum, where there are so many
  strata     text not null,                                        -- groups of titles, as the setting had them
  seed       text not null check (seed ~ '^[a-z0-9]{1,40}$'),
  until      date not null,                                        -- last day to send proof
  drawn_at   timestamptz not null,
  drawn_by   text not null,
  unique (since, day, share, seed)
);

-- Who could be drawn, in the order in which the seed puts them, and who was.
create table sample_member (
  draw_id   bigint not null references sample_draw,
  stratum   text not null,
  place     integer not null check (place > 0),
  person_id bigint not null references person,
  entry_id  bigint not null,                                       -- the renewal
  drawn     boolean not null,
  primary key (draw_id, stratum, place),
  unique (draw_id, person_id),
  foreign key (person_id, entry_id) references register_entry
);

-- The proof that is asked of somebody; once for a renewal, however often it is drawn.
create table proof_request (
  id           bigint generated always as identity primary key,
  draw_id      bigint not null references sample_draw,
  person_id    bigint not null references person,
  entry_id     bigint not null,
  title        text not null,
  registration daterange not null,                                 -- the period of which work was declared
  until        date not null,
  state        text not null check (state in ('ASKED', 'SENT', 'FULFILLED', 'NOT_FULFILLED')),
  asked_at     timestamptz not null,
  sent_at      timestamptz,
  reason       text check (reason ~ '\S' and length(reason) <= 2000),
  decided_at   timestamptz,
  decided_by   text,
  foreign key (person_id, entry_id) references register_entry,
  unique (person_id, entry_id),
  check (state <> 'SENT' or sent_at is not null),
  check ((state in ('FULFILLED', 'NOT_FULFILLED')) = (decided_at is not null and decided_by is not null and reason is not null))
);
create index proof_request_open on proof_request (until, id) where state in ('ASKED', 'SENT');
create index proof_request_of_draw on proof_request (draw_id, id);

create table proof_document (
  request_id  bigint not null references proof_request,
  document_id bigint not null references document,
  primary key (request_id, document_id)
);
create index proof_document_of on proof_document (document_id);

-- That somebody was reminded to confirm the data, once for each year that passed.
create table confirmation_reminder (
  person_id bigint not null references person,
  due       date not null,                                         -- a year after the last word, or after the title was granted
  day       date not null,                                         -- whose round it was
  at        timestamptz not null,
  primary key (person_id, due)
);
create index register_entry_basic on register_entry (effective, person_id)
  where kind = 'GRANTED' and title = 'BASIC_THERAPIST';
create index data_confirmation_day on data_confirmation (((confirmed_at at time zone 'Europe/Amsterdam')::date), person_id);
alter table sweep_count drop constraint sweep_count_step_check,
  add constraint sweep_count_step_check check (step in ('LAPSE', 'REMINDER', 'CONFIRMATION'));
alter table sweep_aside drop constraint sweep_aside_step_check,
  add constraint sweep_aside_step_check check (step in ('LAPSE', 'REMINDER', 'CONFIRMATION'));
