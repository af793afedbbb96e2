-- Renewal: an application like any other, for a title that is held; and what people ask for around it.

alter table application
  add column purpose text not null default 'ENTRY' check (purpose in ('ENTRY', 'RENEWAL')),
  -- of somebody who comes back: on a file of repair, or on everything that is asked of a newcomer
  add column re_entry text check (re_entry in ('REPAIR_FILE', 'FULL')),
  -- where it is judged over a registration period: that period, fixed at filing
  add column registration daterange,
  add constraint application_re_entry check (re_entry is null or purpose = 'ENTRY'),
  add constraint application_registration check ((registration is not null)
    = (filed_at is not null and (purpose = 'RENEWAL' or coalesce(re_entry = 'REPAIR_FILE', false))));
drop index application_open;
create unique index application_open on application (person_id, title, purpose)
  where state not in ('REJECTED', 'PUBLISHED', 'WITHDRAWN', 'CLOSED_INCOMPLETE');

-- Asked before the end of a registration: more time for a ground, or time to make up what is missing.
create table extension_request (
  id           bigint generated always as identity primary key,
  person_id    bigint not null references person,
  title        text not null,
  kind         text not null check (kind in ('POSTPONEMENT', 'REPAIR')),
  ground       text check (ground in ('ILLNESS', 'BIRTH', 'FAMILY')), -- never more than this: no medical details
  plan         text not null check (plan ~ '\S' and length(plan) <= 4000),
  months       integer not null check (months between 1 and 12),
  registration daterange not null,                                 -- the period whose end it moves, as it was when asked
  state        text not null check (state in ('ASKED', 'PROPOSED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
  asked_at     timestamptz not null,
  asked_on     date not null,
  advice       text check (advice in ('GRANT', 'REFUSE')),         -- of the secretariat, to the committee
  advised_at   timestamptz,
  advised_by   text,
  reason       text check (reason ~ '\S' and length(reason) <= 2000), -- of a refusal
  decided_at   timestamptz,
  decided_by   text,
  entry_id     bigint,
  foreign key (person_id, entry_id) references register_entry,
  check ((kind = 'POSTPONEMENT') = (ground is not null)),
  check (num_nulls(advice, advised_at, advised_by) in (0, 3)),
  check ((state in ('GRANTED', 'REFUSED')) = (decided_at is not null and decided_by is not null)),
  check ((state = 'GRANTED') = (entry_id is not null)),
  check ((state = 'REFUSED') = (reason is not null))
);
-- one at a time for each title
create unique index extension_request_open on extension_request (person_id, title) where state in ('ASKED', 'PROPOSED');
create index extension_request_work on extension_request (state, id);

-- That somebody said once in a year that the register's data about them are right.
create table data_confirmation (
  person_id    bigint not null references person,
  year         integer not null check (year between 2011 and 2100),
  confirmed_at timestamptz not null,
  primary key (person_id, year)
);

-- By which a calendar follows somebody's deadlines without signing in. Who renews it makes the former address worthless.
create table deadline_feed (
  person_id bigint primary key references person,
  name      uuid not null unique,                                  -- half of the address, to find it by
  secret    bytea not null check (length(secret) = 32),            -- SHA-256 of the other half
  made_at   timestamptz not null
);

-- Whose declared hours are looked at: a draw that anybody can repeat from what stands here.
create table sample_draw (
  id          bigint generated always as identity primary key,
  year        integer not null unique,                             -- decided renewals of that year
  seed        bigint not null,
  percentage  integer not null check (percentage between 1 and 100),
  population  integer not null check (population >= 0),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'), -- SHA-256 of the population, line by line
  drawn_at    timestamptz not null,
  drawn_by    text not null
);
create table sample_case (
  id             bigint generated always as identity primary key,
  draw_id        bigint not null references sample_draw,
  application_id bigint not null references application,           -- the renewal whose hours are looked at
  person_id      bigint not null references person,
  title          text not null,
  hours          numeric(8, 2) not null,                           -- declared hours that counted
  until          date not null,                                    -- last day on which proof is in time
  state          text not null check (state in ('DRAWN', 'PROOF_GIVEN', 'CONFIRMED', 'NOT_CONFIRMED')),
  proof          text check (length(proof) between 1 and 4000),
  document_id    bigint references document,
  proof_at       timestamptz,
  outcome        text check (outcome ~ '\S' and length(outcome) <= 2000),
  closed_at      timestamptz,
  closed_by      text,
  unique (draw_id, application_id),
  check ((proof is null) = (proof_at is null)),
  check (num_nulls(outcome, closed_at, closed_by) in (0, 3)),
  check ((closed_at is not null) = (state in ('CONFIRMED', 'NOT_CONFIRMED')))
);
create index sample_case_of_person on sample_case (person_id);
create index sample_case_work on sample_case (state, until, id);
