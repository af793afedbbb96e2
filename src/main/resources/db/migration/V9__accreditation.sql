-- Accreditation of courses: who may ask for it, what was asked and granted, and when a course is held.

-- Institutes that Anna Freud licensed, as the office keeps them.
create table training_institute (
  id             bigint generated always as identity primary key,
  name           text not null unique check (name ~ '\S' and length(name) <= 200),
  licensed_from  date not null,
  licensed_until date check (licensed_until >= licensed_from),     -- last day; null while no end is known
  kept_at        timestamptz not null,
  kept_by        text not null
);

-- Who acts for an institute.
create table institute_contact (
  institute_id bigint not null references training_institute,
  account_id   bigint not null references account,
  added_at     timestamptz not null,
  added_by     text not null,
  primary key (institute_id, account_id)
);
create index institute_contact_of_account on institute_contact (account_id);

-- The last accreditation number of each year: MBT-2026-0001.
create table accreditation_year (
  year integer primary key,
  last integer not null check (last > 0)
);

create table course (
  id               bigint generated always as identity primary key,
  person_id        bigint references person,                       -- the supervisor who offers it
  institute_id     bigint references training_institute,           -- or the institute
  number           text unique check (number ~ '^MBT-[0-9]{4}-[0-9]{4,}$'), -- once it was accredited
  begun_at         timestamptz not null,
  withdrawn_on     date,
  withdrawn_reason text check (withdrawn_reason ~ '\S' and length(withdrawn_reason) <= 2000),
  withdrawn_by     text,
  check (num_nonnulls(person_id, institute_id) = 1),
  check (num_nulls(withdrawn_on, withdrawn_reason, withdrawn_by) in (0, 3)),
  check (withdrawn_on is null or number is not null)
);
create index course_of_person on course (person_id, id desc);
create index course_of_institute on course (institute_id, id desc);

-- A course as it was asked for. A large change is a new one; the earlier one holds until the new one is granted.
create table course_version (
  id            bigint generated always as identity primary key,
  course_id     bigint not null references course,
  number        integer not null check (number > 0),
  -- expired follows from the day
  state         text not null check (state in ('DRAFT', 'SUBMITTED', 'REVIEW', 'MORE_INFO', 'ACCREDITED', 'REPLACED', 'REJECTED', 'WITHDRAWN')),
  title         text not null check (length(title) <= 200),
  theme         text,
  summary       text not null check (length(summary) <= 2000),
  website       text not null check (length(website) <= 200),
  targets       text[] not null,                                   -- titles that it is meant for
  trainers      text[] not null,                                   -- kind and name of each
  programme     text[] not null,                                   -- code and name of each part
  edition       date,                                              -- of the rules by which it was reckoned, fixed at filing
  calculation   text check (calculation is json object),           -- the sum line by line, as it was filed
  computed      integer check (computed >= 0),                     -- points by that sum
  minutes       integer check (minutes >= 0),                      -- effective ones by that sum
  filed_at      timestamptz,
  filed_on      date,
  filed_by      text,
  decided_on    date check (decided_on >= filed_on),
  decided_by    text,
  granted       integer check (granted > 0),                       -- points
  reason        text check (reason ~ '\S' and length(reason) <= 2000), -- why so many, or why it was refused
  valid_through date,                                              -- last day on which it may be held
  version       integer not null default 0,
  unique (course_id, number),
  unique (course_id, id),
  check (num_nulls(edition, calculation, computed, minutes, filed_at, filed_on, filed_by) in (0, 7)),
  check (state in ('DRAFT', 'WITHDRAWN') or filed_at is not null),
  check (num_nulls(decided_on, decided_by) in (0, 2)),
  check (num_nulls(granted, valid_through) in (0, 2)),
  check (valid_through > decided_on),
  check (state not in ('ACCREDITED', 'REPLACED') or granted is not null),
  check (granted is null or granted = computed or reason is not null),
  check (state <> 'REJECTED' or (reason is not null and decided_on is not null and granted is null)),
  check (state not in ('DRAFT', 'SUBMITTED', 'REVIEW', 'MORE_INFO') or decided_on is null)
);
create unique index course_version_open on course_version (course_id) where state in ('DRAFT', 'SUBMITTED', 'REVIEW', 'MORE_INFO');
create unique index course_version_current on course_version (course_id) where state = 'ACCREDITED';
create index course_version_work on course_version (state, filed_on, id) where filed_at is not null;

-- Everything that was done to it.
create table course_step (
  version_id bigint not null references course_version,
  number     integer not null check (number > 0),
  step       text not null,
  state      text not null,                                        -- to which it led
  at         timestamptz not null,
  role       text not null,
  actor      text not null,
  primary key (version_id, number)
);

-- What the office asked about it, and what was answered.
create table course_question (
  version_id  bigint not null references course_version,
  number      integer not null check (number > 0),
  asked       text not null check (asked ~ '\S' and length(asked) <= 4000),
  asked_at    timestamptz not null,
  asked_by    text not null,
  answer      text check (answer ~ '\S' and length(answer) <= 4000),
  answered_at timestamptz,
  primary key (version_id, number),
  check ((answer is null) = (answered_at is null))
);
create unique index course_question_open on course_question (version_id) where answered_at is null;

-- A course as it is held, once.
create table course_edition (
  id           bigint generated always as identity primary key,
  course_id    bigint not null,
  version_id   bigint not null,                                    -- as which it is held; gives its points
  mode         text not null check (mode in ('PLACE', 'ONLINE', 'BOTH')),
  place        text not null check (length(place) <= 200 and (place ~ '\S') = (mode <> 'ONLINE')),
  first_day    date not null,
  last_day     date not null check (last_day >= first_day),
  trainers     text[] not null,
  sequence     integer not null default 0,                         -- up with every change, for calendars
  added_at     timestamptz not null,
  added_by     text not null,
  changed_at   timestamptz not null,
  cancelled_on date,
  foreign key (course_id, version_id) references course_version (course_id, id)
);
create index course_edition_calendar on course_edition (first_day, id) where cancelled_on is null;
create index course_edition_of_course on course_edition (course_id, first_day, id);
create index course_edition_of_version on course_edition (version_id);

create function course_step_stays() returns trigger language plpgsql as $$
begin
  raise exception 'accreditation.R3: what was done is never changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger course_step_stays before update or delete on course_step for each row execute function course_step_stays();

-- What was filed, and what was decided, stays as it was.
create function course_version_stays() returns trigger language plpgsql as $$
begin
  if old.decided_on is not null and
     (old.edition, old.calculation, old.computed, old.minutes, old.filed_on, old.decided_on, old.programme, old.title, old.theme, old.targets)
     is distinct from
     (new.edition, new.calculation, new.computed, new.minutes, new.filed_on, new.decided_on, new.programme, new.title, new.theme, new.targets)
     or old.granted is distinct from new.granted and old.granted is not null
  then
    raise exception 'accreditation.R7: what was decided is never changed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger course_version_stays before update on course_version for each row execute function course_version_stays();
