-- Criteria for programmes that the office wrote, beside those that come with the program; and what certified programmes were
-- told of answers that turn.

create table criteria_library (
  name        text not null,                                       -- of the set: mbt-programme
  version     integer not null check (version > 1),                -- the first comes with the program
  state       text not null check (state in ('DRAFT', 'OFFERED', 'APPROVED')),
  valid_from  date not null,                                       -- first day on which applications are judged by it
  content     text not null check (content is json object),        -- as criteria/<name>-<version>.json
  writers     text[] not null check (cardinality(writers) > 0),    -- everybody who changed a word of it
  begun_at    timestamptz not null,
  changed_at  timestamptz not null,
  offered_at  timestamptz,
  approved_at timestamptz,
  approved_by text,
  lock        integer not null default 0,
  primary key (name, version),
  check (num_nulls(approved_at, approved_by) in (0, 2)),
  check ((state = 'APPROVED') = (approved_at is not null)),
  check (approved_by <> all (writers))
);
create unique index criteria_library_open on criteria_library (name) where state <> 'APPROVED';

create function criteria_library_stays() returns trigger language plpgsql as $$
begin
  if old.state = 'APPROVED' then
    raise exception 'criteria.R16: a version that was approved is never changed' using errcode = 'integrity_constraint_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger criteria_library_stays before update or delete on criteria_library
  for each row execute function criteria_library_stays();

-- A criterion that the register answers by itself turns or will turn, for a programme that is certified. A row without an end
-- still holds.
create table programme_warning (
  programme_id bigint not null references programme,
  code         text not null check (code ~ '^[A-Z][0-9]{1,2}$'),
  kind         text not null check (kind in ('AHEAD', 'NOW')),
  turns_on     date not null,                                      -- first day on which the criterion is not met
  lost         integer not null check (lost >= 0),                 -- how many rows count no longer from that day on
  seen_on      date not null,                                      -- day of the round that found it
  told         boolean not null,                                   -- false where the committee knew when it decided
  ended_on     date,                                               -- day of the round that found it no longer so
  at           timestamptz not null,
  primary key (programme_id, code, kind, turns_on)
);
create index programme_warning_open on programme_warning (seen_on desc, programme_id) where ended_on is null;
