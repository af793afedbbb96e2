-- What the public reads of a person stands in part beside the register's entries: name, number, institution, professions.
-- Whoever keeps answers in memory hears of a change of those through the channel register_change. A new person is in
-- nobody's memory yet, so adding one tells nobody; a registration elsewhere may be added to somebody who is, so that tells.
-- Who loads many new people with their registrations says so by "set mbt.loading = 'on'", which keeps it cheap.
create function person_changed() returns trigger language plpgsql as $$
begin
  insert into register_change (person_id, number)
  select new.id, n.number from (select old.number union select new.number) n;
  return null;
end $$;
create trigger person_changed after update on person
  for each row
  when ((old.number, old.display_name, old.country, old.institution, old.town)
        is distinct from (new.number, new.display_name, new.country, new.institution, new.town))
  execute function person_changed();

create function profession_changed() returns trigger language plpgsql as $$
begin
  insert into register_change (person_id, number)
  select p.id, p.number from person p where p.id = old.person_id;
  return null;
end $$;
create function profession_added() returns trigger language plpgsql as $$
begin
  insert into register_change (person_id, number)
  select p.id, p.number from person p where p.id = new.person_id;
  return null;
end $$;
create trigger profession_added after insert on outside_registration
  for each row when (current_setting('mbt.loading', true) is distinct from 'on')
  execute function profession_added();
create trigger profession_changed after update or delete on outside_registration
  for each row execute function profession_changed();
