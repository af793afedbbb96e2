-- What certified programmes were told of answers of the register that turn.

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
