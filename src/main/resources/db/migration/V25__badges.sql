-- Badges: what a person was given of one title for use elsewhere (Open Badges 3.0). Whether one still holds follows from the
-- register of the day; its place in the two status lists (revoked, suspended) is all that an answer about it needs.
create table badge (
  id        bigint generated always as identity primary key,
  code      text not null unique check (code ~ '^[0-9A-Z]{12}$'),  -- in its address; cannot be guessed
  person_id bigint not null references person,
  title     text not null,
  since     date not null,                                         -- first day of the unbroken run that it speaks of
  through   date,                                                  -- last day, where one was known
  name      text not null,
  number    text not null,
  list      integer not null check (list >= 0),
  place     integer not null check (place between 0 and 131071),   -- by chance, so that it tells nothing
  issued_at timestamptz not null,
  key_id    text not null references signing_key,
  jwt       text not null,                                         -- as it was signed
  unique (list, place)
);
create index badge_of_person on badge (person_id, id desc);

create function badge_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a badge stays as it was given';
end $$;
create trigger badge_stays before update on badge for each row execute function badge_stays();
