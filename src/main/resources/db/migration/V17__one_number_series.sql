-- One running number for the references of all years, in place of a series for each year. The year before it is that of
-- filing; a number that was not used in the end leaves a gap.
create sequence application_number;

select setval('application_number', coalesce(max(split_part(reference, '-', 3)::bigint), 0) + 1, false) from application;

do $$ begin
  for y in 2011 .. 2100 loop
    execute format('drop sequence application_number_%s', y);
  end loop;
end $$;
