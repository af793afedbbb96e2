-- Institutions that run programmes, who speaks for them, and the programmes with their teams.

create table institution (
  id             bigint generated always as identity primary key,
  name           text not null check (name ~ '\S' and length(name) <= 200),
  country        text not null check (country in ('NL', 'BE')),
  company_number text not null,                                    -- KvK of 8 digits or KBO of 10, digits only
  website        text not null default '' check (length(website) <= 200),
  entered_at     timestamptz not null,
  entered_by     text not null,
  verified_on    date,                                             -- the office looked the number up and called back
  verified_by    text,
  version        integer not null default 0,
  unique (country, company_number),
  check (num_nulls(verified_on, verified_by) in (0, 2)),
  check (company_number ~ case country when 'NL' then '^[0-9]{8}$' else '^[01][0-9]{9}$' end)
);

create table institution_location (
  id             bigint generated always as identity primary key,
  institution_id bigint not null references institution,
  name           text not null check (name ~ '\S' and length(name) <= 200),
  street         text not null default '' check (length(street) <= 200),
  postcode       text not null default '' check (length(postcode) <= 10),
  town           text not null check (town ~ '\S' and length(town) <= 100),
  closed_on      date,                                             -- first day on which it is no longer used
  unique (institution_id, id)
);
create index institution_location_of_institution on institution_location (institution_id);

-- Who speaks for an institution. A lead may do everything, a contributor what was assigned.
create table institution_contact (
  institution_id bigint not null references institution,
  account_id     bigint not null references account,
  part           text not null check (part in ('LEAD', 'CONTRIBUTOR')),
  job            text not null default '' check (length(job) <= 200), -- function in the institution
  added_at       timestamptz not null,
  added_by       text not null,
  primary key (institution_id, account_id)
);
create index institution_contact_of_account on institution_contact (account_id);

-- The last programme number of each year: P-2026-0001.
create table programme_year (
  year integer primary key,
  last integer not null check (last > 0)
);

create table programme (
  id             bigint generated always as identity primary key,
  number         text not null unique check (number ~ '^P-[0-9]{4}-[0-9]{4,}$'),
  institution_id bigint not null references institution,
  name           text not null check (name ~ '\S' and length(name) <= 200),
  variant        text not null check (variant in ('INTENSIVE_OUTPATIENT', 'DAY_HOSPITAL')),
  modules        text[] not null check ('MBT' = any (modules)
                   and modules <@ array ['MBT', 'MBT_I', 'PMT', 'L_MBT', 'ONLINE']), -- what is offered, so what criteria apply
  target_group   text not null default '' check (length(target_group) <= 500),
  capacity       integer check (capacity between 1 and 10000),      -- patients at a time
  begun_at       timestamptz not null,
  closed_on      date,                                              -- first day on which it no longer runs
  version        integer not null default 0,
  unique (institution_id, id)
);
create index programme_of_institution on programme (institution_id, id);

create table programme_location (
  programme_id   bigint not null,
  location_id    bigint not null,
  institution_id bigint not null,
  primary key (programme_id, location_id),
  foreign key (institution_id, programme_id) references programme (institution_id, id),
  foreign key (institution_id, location_id) references institution_location (institution_id, id)
);

-- Who works in the team. Somebody of the register is picked from it and decides whether the public sees it; others are
-- told by function and never by name.
create table programme_member (
  id           bigint generated always as identity primary key,
  programme_id bigint not null references programme,
  person_id    bigint references person,
  function     text not null check (function in ('LEADER', 'THERAPIST', 'CO_THERAPIST', 'SUPERVISOR', 'PSYCHIATRIST', 'OTHER')),
  described    text not null default '' check (length(described) <= 200), -- profession of who is not in the register
  treats       boolean not null,                                    -- treating staff, counted in the share of registered
  valid_from   date not null,
  valid_end    date check (valid_end > valid_from),                 -- first day on which no longer in the team
  consent      text not null default 'ASKED' check (consent in ('ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN')),
  consent_at   timestamptz,
  added_at     timestamptz not null,
  added_by     text not null,
  check (person_id is not null or consent = 'ASKED')
);
create index programme_member_of_programme on programme_member (programme_id);
create index programme_member_of_person on programme_member (person_id);
