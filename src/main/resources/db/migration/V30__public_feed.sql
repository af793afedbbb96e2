-- What changed in what the public may read, to be followed by machines. A row is written in the transaction of the change and
-- is given its position afterwards, under the lock of the one row of public_feed: positions come in the order in which they
-- can be seen, whatever commits at the same time, so nobody who reads on from a position misses a change.
create table public_change (
  id        bigint generated always as identity primary key,
  person_id bigint not null,
  number    text not null,
  at        timestamptz not null default now(),
  position  bigint unique check (position > 0)
);
create index public_change_unordered on public_change (id) where position is null;

create table public_feed (
  one       boolean primary key default true check (one),
  last      bigint not null default 0,                             -- position given last
  forgotten bigint not null default 0 check (forgotten <= last)    -- changes up to here are cleared away
);
insert into public_feed default values;

create function public_change_noted() returns trigger language plpgsql as $$
begin
  insert into public_change (person_id, number) select person_id, number from added;
  return null;
end $$;
create trigger public_change_noted after insert on register_change
  referencing new table as added for each statement execute function public_change_noted();
