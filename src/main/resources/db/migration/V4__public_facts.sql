-- What the public reads of a person stands in part beside the register's entries: name, number, institution, professions.
-- Whoever keeps answers in memory hears of a change of those as of any other. A new person is in nobody's memory yet, and
-- comes with the registrations elsewhere; so adding tells nobody, which keeps loading many people cheap.
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
create trigger profession_changed after update or delete on outside_registration
  for each row execute function profession_changed();
