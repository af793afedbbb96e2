-- Reminders of an end that comes near: each once, whatever the nodes do.
create table reminder (
  person_id bigint not null references person,
  title     text not null,
  ends      date not null,                                         -- the first day on which the title is not held any more
  moment    text not null check (moment ~ '^-?[0-9]{1,3}[md]$'),   -- how long before it: 6m, 7d; after it: -1m
  day       date not null,                                         -- whose round it was
  at        timestamptz not null,
  primary key (person_id, title, ends, moment)
);
-- Who may have an end on a day.
create index register_entry_ends on register_entry (ends_on, person_id)
  where kind in ('GRANTED', 'RENEWED', 'EXTENDED');
