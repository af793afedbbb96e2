-- Lists of staff that institutions have checked. What a check was about is kept; the rows themselves for some days only.

create table check_list (
  id             bigint generated always as identity primary key,
  institution_id bigint not null references institution,
  channel        text not null check (channel in ('LIST', 'API')),
  language       text not null default 'nl' check (language in ('nl', 'en')), -- of its result
  handed_in_at   timestamptz not null,
  handed_in_by   text not null,                                    -- account or client
  by_name        text not null,
  question       bytea,                                            -- SHA-256 of what was handed in
  content        bytea,                                            -- as it was handed in, until it is answered
  answered_at    timestamptz,
  asked          integer check (asked >= 0),                       -- rows
  registered     integer,
  attention      integer,
  choose         integer,
  missing        integer,
  unreadable     integer,
  doubled        integer,
  answer         bytea,                                            -- SHA-256 of the result
  result         bytea,                                            -- the result, until the rows are removed
  receipt        text,                                             -- as it was signed
  removed_on     date,                                             -- the day on which its rows were removed
  version        integer not null default 0,
  check (channel = 'API' or num_nulls(answered_at, answer, receipt) in (0, 3))
);
create index check_list_of_institution on check_list (institution_id, id desc);
create index check_list_kept on check_list (handed_in_at) where removed_on is null;

create table check_row (
  list_id       bigint not null references check_list,
  line          integer not null,
  number        text not null,                                     -- as typed, as name and reference
  name          text not null,
  reference     text not null,
  sought_by     text not null check (sought_by in ('MBT', 'BIG', 'NAME')),
  digits        text,                                              -- of the number; null when it cannot be one
  field         text,                                              -- in which the trouble is, when it cannot be read
  picked        bigint,                                            -- the person whom somebody picked; 0: none of those shown
  reason        text,                                              -- null: registered, and nothing else to say
  person_id     bigint references person,
  found_number  text,
  found_name    text,
  status        text,
  titles        text[],
  valid_through date,                                              -- earliest last day of a title that is held
  first_line    integer,                                           -- of the same person, when that stands higher in the list
  primary key (list_id, line)
);

-- Whom a row may be about, or whose names are like it.
create table check_candidate (
  list_id   bigint not null,
  line      integer not null,
  place     integer not null,
  person_id bigint not null references person,
  number    text not null,
  name      text not null,
  town      text,
  near      boolean not null,                                      -- only a similar name, or that of another number
  primary key (list_id, line, place),
  foreign key (list_id, line) references check_row
);

-- A BIG number leads to the person.
create index outside_registration_big on outside_registration (number) where register = 'BIG';
