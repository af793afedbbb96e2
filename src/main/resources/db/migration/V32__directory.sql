-- The directory for machines of care providers: who is listed in it, and when something about a listed thing last changed.

-- Who works in a certified programme and agreed to be shown there.
create function directory_member(on_day date)
  returns table (person_id bigint, programme_id bigint, function text, valid_from date) language sql stable as $$
  select m.person_id, m.programme_id, m.function, m.valid_from
  from programme_member m join programme r on r.id = m.programme_id
    join lateral (
      select c.status, c.valid_end from programme_certificate c
      where c.programme_id = r.id and c.valid_from <= on_day order by c.valid_from desc, c.id desc limit 1) c
      on c.status in ('CERTIFIED', 'CONDITIONAL') and (c.valid_end is null or c.valid_end > on_day)
  where m.consent = 'GIVEN' and m.denied_on is null and m.valid_from <= on_day and (m.valid_end is null or m.valid_end > on_day)
    and (r.closed_on is null or r.closed_on > on_day)
$$;

-- Who is in the directory also for whoever asks for nobody by number or name: only who agreed to be found.
create function directory_listed(on_day date) returns table (person_id bigint) language sql stable as $$
  select m.person_id from directory_member(on_day) m
$$;

-- The last change of each thing that is or was listed. The clock is read as the row is written, so that whoever reads up to
-- the beginning of the oldest transaction that is still open misses none (fhir.DirectoryChanges).
create table directory_change (
  type text collate "C" not null check (type in ('Practitioner', 'PractitionerRole', 'Organization', 'HealthcareService')),
  id   text collate "C" not null,
  at   timestamptz not null,
  primary key (type, id)
);
create index directory_change_at on directory_change (type, at, id);

create function directory_tell(what text, which text[]) returns void language sql as $$
  insert into directory_change (type, id, at)
  select what, one, clock_timestamp() from (select distinct unnest(which) as one order by 1) w
  on conflict (type, id) do update set at = excluded.at
$$;

-- The teams of these people or of these programmes; null stands for all.
create function directory_tell_members(people bigint[], programmes bigint[]) returns void language sql as $$
  select directory_tell('PractitionerRole', array_agg(p.number || '-' || r.number))
  from programme_member m join person p on p.id = m.person_id join programme r on r.id = m.programme_id
  where (people is null or m.person_id = any (people)) and (programmes is null or m.programme_id = any (programmes))
    and m.consent = 'GIVEN' and exists (select from programme_certificate c where c.programme_id = r.id)
  having count(*) > 0
$$;

-- Something about these people changed: told where they are listed or were.
create function directory_tell_people(people bigint[]) returns void language plpgsql as $$
declare
  listed text[];
begin
  select array_agg(p.number) into listed from person p
  where p.id = any (people)
    and (exists (select from programme_member m join programme_certificate c on c.programme_id = m.programme_id
                 where m.person_id = p.id and m.consent = 'GIVEN')
      or exists (select from directory_change c where c.type = 'Practitioner' and c.id = p.number));
  if listed is not null then
    perform directory_tell('Practitioner', listed);
    perform directory_tell('PractitionerRole', listed);
    perform directory_tell_members(people, null);
  end if;
end $$;

-- A former number is told of where it was listed.
create function directory_person_changed() returns trigger language plpgsql as $$
begin
  perform directory_tell_people((select array_agg(distinct person_id) from added));
  update directory_change set at = clock_timestamp()
  where (type, id) in (
    select c.type, c.id from added a join directory_change c on c.type in ('Practitioner', 'PractitionerRole') and c.id = a.number
    where not exists (select from person p where p.number = a.number));
  return null;
end $$;
create trigger directory_person_changed after insert on register_change
  referencing new table as added for each statement execute function directory_person_changed();

create function directory_person_shown() returns trigger language plpgsql as $$
begin
  perform directory_tell_people(array[new.id]);
  return null;
end $$;
create trigger directory_person_shown after update on person
  for each row
  when ((old.shown_until, old.given_name_public, old.given_name, old.title_before, old.title_after)
        is distinct from (new.shown_until, new.given_name_public, new.given_name, new.title_before, new.title_after))
  execute function directory_person_shown();

create function directory_declared() returns trigger language plpgsql as $$
begin
  perform directory_tell_people(array[coalesce(new.person_id, old.person_id)]);
  return null;
end $$;
create trigger directory_declared after insert or update or delete on self_declared
  for each row execute function directory_declared();

-- A programme is in the directory from its first certificate on, and with it its institution and who agreed to be shown.
create function directory_tell_programmes(programmes bigint[]) returns void language plpgsql as $$
declare
  certified bigint[];
begin
  select array_agg(p.id) into certified from programme p
  where p.id = any (programmes) and exists (select from programme_certificate c where c.programme_id = p.id);
  if certified is not null then
    perform directory_tell('HealthcareService', (select array_agg(number) from programme where id = any (certified)));
    perform directory_tell('Organization', (select array_agg(institution_id::text) from programme where id = any (certified)));
    perform directory_tell_people((select array_agg(person_id) from programme_member
                                   where programme_id = any (certified) and consent = 'GIVEN'));
  end if;
end $$;

create function directory_programme() returns trigger language plpgsql as $$
begin
  perform directory_tell_programmes(array[new.id]);
  return null;
end $$;
create trigger directory_programme after update on programme for each row execute function directory_programme();

create function directory_certificate() returns trigger language plpgsql as $$
begin
  perform directory_tell_programmes(array[coalesce(new.programme_id, old.programme_id)]);
  return null;
end $$;
create trigger directory_certificate after insert on programme_certificate for each row execute function directory_certificate();
create trigger directory_location after insert or delete on programme_location for each row execute function directory_certificate();

create function directory_institution() returns trigger language plpgsql as $$
begin
  perform directory_tell_programmes((select array_agg(id) from programme where institution_id = new.id));
  return null;
end $$;
create trigger directory_institution after update on institution for each row execute function directory_institution();

create function directory_place() returns trigger language plpgsql as $$
begin
  perform directory_tell_programmes((select array_agg(programme_id) from programme_location where location_id = new.id));
  return null;
end $$;
create trigger directory_place after update on institution_location for each row execute function directory_place();

create function directory_member_changed() returns trigger language plpgsql as $$
begin
  if old.consent = 'GIVEN' or new.consent = 'GIVEN' then
    perform directory_tell('PractitionerRole', array_agg(p.number || '-' || r.number))
    from person p join programme r on r.id = coalesce(new.programme_id, old.programme_id)
    where p.id = coalesce(new.person_id, old.person_id)
      and exists (select from programme_certificate c where c.programme_id = r.id)
    having count(*) > 0;
    perform directory_tell_people(array[coalesce(new.person_id, old.person_id)]);
  end if;
  return null;
end $$;
create trigger directory_member_changed after insert or update or delete on programme_member
  for each row execute function directory_member_changed();

-- What changes by the day alone, without anybody writing it: what begins or ends on that day. People who are listed only.
create function directory_day(on_day date, months integer) returns bigint language plpgsql as $$
declare
  people bigint[];
  programmes bigint[];
begin
  select array_agg(p.id) into people
  from person p join directory_change c on c.type = 'Practitioner' and c.id = p.number
  where p.shown_until = on_day - 1
    or exists (select from title_period t where t.person_id = p.id
               and (lower(t.valid) = on_day or upper(t.valid) = on_day or t.visible_until = on_day - 1
                 or upper(t.valid) + make_interval(months => months) = on_day))
    or exists (select from annotation_period a where a.person_id = p.id and (lower(a.valid) = on_day or upper(a.valid) = on_day))
    or exists (select from measure_period m where m.person_id = p.id
               and (lower(m.valid) = on_day or upper(m.valid) = on_day or m.visible_until = on_day - 1))
    or exists (select from outside_registration o where o.person_id = p.id
               and (lower(o.valid) = on_day or upper(o.valid) = on_day))
    or exists (select from programme_member m where m.person_id = p.id and (m.valid_from = on_day or m.valid_end = on_day));
  if people is not null then
    perform directory_tell_people(people);
  end if;
  select array_agg(p.id) into programmes from programme p
  where p.closed_on = on_day
    or exists (select from programme_certificate c where c.programme_id = p.id and (c.valid_from = on_day or c.valid_end = on_day));
  if programmes is not null then
    perform directory_tell_programmes(programmes);
  end if;
  return coalesce(cardinality(people), 0) + coalesce(cardinality(programmes), 0);
end $$;

select directory_tell_programmes(array_agg(id)) from programme having count(*) > 0;
