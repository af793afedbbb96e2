-- Lists of who attended, from handing in until they are saved; what was credited stands in the ledger and nowhere else.
create table attendance_list (
  id           bigint generated always as identity primary key,
  edition_id   bigint not null references course_edition,
  state        text not null check (state in ('DRAFT', 'SAVED', 'DROPPED')),
  unit         text not null,                                      -- what a bare number in the column of the share stands for
  remarks      text[] not null,                                    -- how it was read
  lines        integer not null check (lines >= 0),                -- as handed in
  handed_in_at timestamptz not null,
  handed_in_by text not null,
  saved_at     timestamptz,
  saved_by     text,
  credited     integer check (credited >= 0),                      -- people
  version      integer not null default 0,
  check (case when state = 'SAVED' then 0 else 3 end = num_nulls(saved_at, saved_by, credited))
);
create unique index attendance_list_open on attendance_list (edition_id) where state = 'DRAFT';
create index attendance_list_of_edition on attendance_list (edition_id, id desc);
create index attendance_list_left on attendance_list (handed_in_at) where state = 'DRAFT';

-- Each share that a list speaks of, and what it is worth.
create table attendance_share (
  list_id     bigint not null references attendance_list,
  place       integer not null check (place >= 0),
  points      integer not null check (points >= 0),
  minutes     integer not null check (minutes >= 0),
  calculation text not null check (calculation is json array),
  primary key (list_id, place)
);

-- The rows of a list that is not saved yet. No keys to other tables: a hundred thousand come at once, all by one statement.
create table attendance_row (
  list_id   bigint not null,
  line      integer not null,                                      -- as the program in which it was made counts
  number    text not null,                                         -- as typed
  digits    text,                                                  -- of a number that can exist
  name      text not null,
  share     text not null,                                         -- as typed
  place     integer,                                               -- of the share; null when it cannot be read
  person_id bigint,
  trouble   text,
  accepted  boolean not null default false,                        -- looked at, and right all the same
  primary key (list_id, line)
);
create index attendance_row_trouble on attendance_row (list_id, line) where trouble is not null and not accepted;

-- Each reminder of an edition goes out once.
create table attendance_reminder (
  edition_id bigint not null references course_edition,
  kind       text not null check (kind in ('SOON', 'OVERDUE')),
  at         timestamptz not null,
  primary key (edition_id, kind)
);

-- Who was credited for an edition: the reference names it, and after a slash which correction this is.
create index ledger_entry_of_edition on ledger_entry (split_part(reference, '/', 1))
  where kind = 'CREDITED' and source = 'ATTENDANCE';
create index course_edition_over on course_edition (last_day) where cancelled_on is null;
