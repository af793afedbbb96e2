-- The finder: who agreed to be found, and what they tell for it. Nobody else stands in it.
create table finder_entry (
  person_id     bigint primary key references person,
  town          text not null check (town ~ '\S' and length(town) <= 100), -- of work, by its name in the list of towns
  tongues       text[] not null check (cardinality(tongues) > 0),
  target_groups text[] not null check (cardinality(target_groups) > 0),
  welcoming     boolean not null,                                  -- new patients
  waiting_weeks integer check (waiting_weeks between 0 and 260),
  consented_on  date not null,
  told_on       date not null,
  wording       text not null                                      -- the sentence that was agreed to
);
create index finder_entry_town on finder_entry (town);

-- Who agreed to be found is listed in the directory for machines too, as the sentence says.
create or replace function directory_listed(on_day date) returns table (person_id bigint) language sql stable as $$
  select m.person_id from directory_member(on_day) m union select f.person_id from finder_entry f
$$;

create or replace function directory_tell_people(people bigint[]) returns void language plpgsql as $$
declare
  listed text[];
begin
  select array_agg(p.number) into listed from person p
  where p.id = any (people)
    and (exists (select from programme_member m join programme_certificate c on c.programme_id = m.programme_id
                 where m.person_id = p.id and m.consent = 'GIVEN')
      or exists (select from finder_entry f where f.person_id = p.id)
      or exists (select from directory_change c where c.type = 'Practitioner' and c.id = p.number));
  if listed is not null then
    perform directory_tell('Practitioner', listed);
    perform directory_tell('PractitionerRole', listed);
    perform directory_tell_members(people, null);
  end if;
end $$;

create trigger directory_finder after insert or update or delete on finder_entry
  for each row execute function directory_declared();
