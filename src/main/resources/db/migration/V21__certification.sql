-- Certification of programmes: rounds from self-evaluation to decision, the answers, and the evidence of institutions.

-- A document belongs to a person, or to an institution that shows its programmes with it.
alter table document alter owner_person drop not null;
alter table document add owner_institution bigint references institution;
alter table document add check (num_nonnulls(owner_person, owner_institution) = 1);
create index document_of_institution on document (owner_institution) where owner_institution is not null;

-- One running number for the references of all years: C-2026-0001. A number that was not used in the end leaves a gap.
create sequence certification_number;

create table certification_round (
  id           bigint generated always as identity primary key,
  programme_id bigint not null references programme,
  kind         text not null check (kind in ('FIRST', 'RECERTIFICATION', 'RECHECK')),
  state        text not null check (state in ('DRAFT', 'FILED', 'DESK_REVIEW', 'VISIT', 'REPORT', 'FACT_CHECK', 'COMMITTEE',
                                              'DECIDED', 'WITHDRAWN')),
  library      text not null,                                      -- criteria/<library>-<edition>.json
  edition      integer not null check (edition > 0),
  modules      text[] not null check ('MBT' = any (modules)
                 and modules <@ array ['MBT', 'MBT_I', 'PMT', 'L_MBT', 'ONLINE']), -- what is certified, fixed at the start
  variant      text not null check (variant in ('INTENSIVE_OUTPATIENT', 'DAY_HOSPITAL')),
  previous_id  bigint references certification_round,              -- what it is compared with; of a recheck, whose points it checks
  only_codes   text[] check (cardinality(only_codes) > 0),         -- of a recheck: the open points, and nothing else
  started_at   timestamptz not null,
  started_by   text not null,
  reference    text unique check (reference ~ '^C-[0-9]{4}-[0-9]{4,}$'),
  filed_at     timestamptz,
  filed_on     date,
  filed_by     text,
  due_on       date,                                               -- last day of the term of the present state
  decided_on   date check (decided_on >= filed_on),
  version      integer not null default 0,
  check (num_nulls(reference, filed_at, filed_on, filed_by) in (0, 4)),
  check (state <> 'DRAFT' or filed_at is null),
  check (state in ('DRAFT', 'WITHDRAWN') or filed_at is not null),
  check ((state = 'DECIDED') = (decided_on is not null)),
  check ((kind = 'RECHECK') = (only_codes is not null)),
  check (kind = 'FIRST' or previous_id is not null)
);
create unique index certification_round_open on certification_round (programme_id)
  where state not in ('DECIDED', 'WITHDRAWN');
create index certification_round_of_programme on certification_round (programme_id, id desc);
create index certification_round_work on certification_round (state, due_on, id) where filed_at is not null;

-- Everything that was done to it.
create table certification_step (
  round_id bigint not null references certification_round,
  number   integer not null check (number > 0),
  step     text not null,
  state    text not null,                                          -- to which it led
  at       timestamptz not null,
  role     text not null,
  actor    text not null,
  primary key (round_id, number)
);

-- What the programme says of itself, criterion by criterion. A criterion without a row is still to do.
create table round_answer (
  round_id   bigint not null references certification_round,
  code       text not null check (code ~ '^[A-Z][0-9]{1,2}$'),
  edition    integer not null,                                     -- of the library by whose words it was answered
  work       text not null check (work in ('TO_DO', 'IN_PROGRESS', 'IN_REVIEW', 'DONE')),
  result     text check (result in ('ABSENT', 'PARTLY', 'MET', 'NOT_APPLICABLE')), -- 0, 1, 2 points; or not counted
  reason     text not null default '' check (length(reason) <= 1000), -- why it does not apply
  view       text not null default '' check (length(view) <= 4000), -- how the programme sees itself
  look_again boolean not null default false,                       -- taken over from elsewhere, nobody looked at it here yet
  origin     text not null default '' check (length(origin) <= 100), -- from where it was taken over
  saved_at   timestamptz not null,
  saved_by   text not null,
  version    integer not null default 1,
  primary key (round_id, code),
  check (result is distinct from 'NOT_APPLICABLE' or reason ~ '\S')
);

-- What somebody else saved of the same criterion at the same time: kept beside the answer until a person joins the two.
create table round_answer_rival (
  id        bigint generated always as identity primary key,
  round_id  bigint not null,
  code      text not null,
  work      text not null check (work in ('TO_DO', 'IN_PROGRESS', 'IN_REVIEW', 'DONE')),
  result    text check (result in ('ABSENT', 'PARTLY', 'MET', 'NOT_APPLICABLE')),
  reason    text not null default '' check (length(reason) <= 1000),
  view      text not null default '' check (length(view) <= 4000),
  saved_at  timestamptz not null,
  saved_by  text not null,
  joined_at timestamptz,
  joined_by text,
  foreign key (round_id, code) references round_answer,
  check (num_nulls(joined_at, joined_by) in (0, 2))
);
create index round_answer_rival_open on round_answer_rival (round_id, code) where joined_at is null;

-- Who answers which domain. The lead answers all of them.
create table round_assignment (
  round_id    bigint not null references certification_round,
  domain      text not null check (domain ~ '^[A-Z]$'),
  account_id  bigint not null references account,
  state       text not null check (state in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'CHANGES_REQUESTED', 'CLOSED')),
  due_on      date not null,
  note        text not null default '' check (length(note) <= 1000), -- what the lead asks
  assigned_at timestamptz not null,
  assigned_by text not null,
  version     integer not null default 0,
  primary key (round_id, domain, account_id)
);
create index round_assignment_of_account on round_assignment (account_id);

-- Proof that an institution has, for any criterion of any of its programmes in any round.
create table evidence (
  id             bigint generated always as identity primary key,
  institution_id bigint not null references institution,
  title          text not null check (title ~ '\S' and length(title) <= 200),
  latest         integer not null check (latest > 0),              -- number of the version that holds now
  reviewed_on    date,                                             -- somebody other than who handed the latest version in looked at it
  reviewed_by    text,
  withdrawn_on   date,                                             -- not to be used any more
  version        integer not null default 0,
  unique (institution_id, id),
  check (num_nulls(reviewed_on, reviewed_by) in (0, 2))
);
create index evidence_of_institution on evidence (institution_id, id desc);

create table evidence_version (
  evidence_id bigint not null references evidence,
  number      integer not null check (number > 0),
  document_id bigint not null unique references document,          -- its hash and the day of uploading stand there
  dated_on    date not null,                                       -- of what is in it
  expires_on  date check (expires_on >= dated_on),                 -- last day on which it proves something
  suspicions  text[] not null default '{}',                        -- what looked like details of a patient
  cleared     boolean not null,                                    -- somebody said that it is none
  added_at    timestamptz not null,
  added_by    text not null,
  primary key (evidence_id, number),
  check (cleared or cardinality(suspicions) = 0)
);
alter table evidence add foreign key (id, latest) references evidence_version deferrable initially deferred;

create table round_evidence (
  round_id    bigint not null references certification_round,
  code        text not null,
  evidence_id bigint not null references evidence,
  linked_at   timestamptz not null,
  linked_by   text not null,
  primary key (round_id, code, evidence_id)
);
create index round_evidence_of_evidence on round_evidence (evidence_id);

-- What was handed in, as it was: answers, and the versions of the evidence with their hashes. Never changed.
create table round_filing (
  round_id bigint primary key references certification_round,
  at       timestamptz not null,
  edition  integer not null,
  content  text not null check (content is json object)
);

-- The library of criteria was changed while the round was open.
create table round_library_change (
  round_id     bigint not null references certification_round,
  number       integer not null check (number > 0),
  from_edition integer not null,
  to_edition   integer not null,
  way          text not null check (way in ('KEEP', 'MAP', 'MIGRATE')),
  moved        text not null check (moved is json object),         -- new code to the code whose answer it took over
  answers      text not null check (answers is json array),        -- all of them as they were before
  at           timestamptz not null,
  by           text not null,
  primary key (round_id, number)
);
