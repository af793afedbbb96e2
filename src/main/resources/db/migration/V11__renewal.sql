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
  state        text not null check (state in ('ASKED', 'GRANTED', 'REFUSED')),
  asked_at     timestamptz not null,
  asked_on     date not null,
  reason       text check (reason ~ '\S' and length(reason) <= 2000), -- of a refusal
  decided_at   timestamptz,
  decided_by   text,
  entry_id     bigint,
  foreign key (person_id, entry_id) references register_entry,
  check ((kind = 'POSTPONEMENT') = (ground is not null)),
  check ((state in ('GRANTED', 'REFUSED')) = (decided_at is not null and decided_by is not null)),
  check ((state = 'GRANTED') = (entry_id is not null)),
  check ((state = 'REFUSED') = (reason is not null))
);
-- one at a time for each title
create unique index extension_request_open on extension_request (person_id, title) where state = 'ASKED';
create index extension_request_work on extension_request (state, id);

-- That somebody said once in a year that the register's data about them are right.
create table data_confirmation (
  person_id    bigint not null references person,
  year         integer not null check (year between 2011 and 2100),
  confirmed_at timestamptz not null,
  primary key (person_id, year)
);
