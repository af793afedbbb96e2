-- The register itself: entries are only ever added; what follows from them is a snapshot, made anew with each entry.
create sequence register_entry_seq increment by 50;

create table register_entry (
  id              bigint primary key,
  person_id       bigint not null references person,
  kind            text not null,
  title           text,
  annotation      text,
  effective       date not null,                                   -- first clock: from which legal day it holds
  until           date,                                            -- first day on which it no longer holds
  recorded_at     timestamptz not null,                            -- second clock: since when the register says so
  recorded_by     text not null,
  basis           text not null check (basis in ('DECISION', 'SWEEP', 'CORRECTION', 'REQUEST', 'TRANSITION')),
  basis_reference text not null,
  edition         date not null,                                   -- the rules it was made under
  corrects        bigint unique references register_entry,         -- the entry that this one puts right
  details         jsonb
);
create index register_entry_of_person on register_entry (person_id, id);

-- Snapshot: the periods that follow from the entries as known now.
create table title_period (
  person_id bigint not null references person,
  title     text not null,
  valid     daterange not null,
  requires  text,                                                  -- the title that must be held on each of these days
  since     date not null,                                         -- first day of the unbroken run of periods
  primary key (person_id, title, valid without overlaps),
  foreign key (person_id, requires, period valid) references title_period (person_id, title, period valid)
    deferrable initially deferred
);

create table annotation_period (
  person_id  bigint not null,
  title      text not null,
  annotation text not null,
  valid      daterange not null,
  primary key (person_id, title, annotation, valid without overlaps),
  foreign key (person_id, title, period valid) references title_period (person_id, title, period valid)
    deferrable initially deferred
);
