-- The ledger of what people did to keep a registration up. Entries are only ever added: a credit is never edited, but
-- confirmed or reversed by a later entry.
create table ledger_entry (
  id           bigint generated always as identity primary key,
  person_id    bigint not null references person,
  kind         text not null check (kind in ('CREDITED', 'CONFIRMED', 'REVERSED')),
  about        bigint references ledger_entry,                     -- the credit that is confirmed or reversed
  activity     text check (activity in ('TEACHING', 'MBT_WORK', 'INTERVISION', 'SUPERVISION_RECEIVED', 'SUPERVISION_GIVEN')),
  name         text check (length(name) between 1 and 200),        -- as the person or the provider calls it
  provider     text check (length(provider) <= 200),
  first_day    date,
  last_day     date,
  amount       numeric(8, 2) check (amount > 0),                   -- points of teaching, hours, or sessions of supervision given
  hours        numeric(7, 2) check (hours >= 0),                   -- effective hours of teaching
  theme        text check (theme in ('TREATMENT', 'SUPERVISION_OR_DIDACTICS')),
  accreditation text,                                              -- accreditation number of the course, for what the register accredited
  provisional  boolean,                                            -- counts, but nobody has checked it yet
  source       text check (source in ('ATTENDANCE', 'SELF', 'OFFICE')),
  reference    text check (length(reference) between 1 and 100),   -- what it came from; credited once
  edition      date,                                               -- of the rules by which it was reckoned
  calculation  jsonb,                                              -- the sum line by line, as it was reckoned
  document_id  bigint references document,
  reason       text check (reason ~ '\S' and length(reason) <= 1000),
  recorded_at  timestamptz not null,
  recorded_by  text not null,
  unique (person_id, id),
  foreign key (person_id, about) references ledger_entry (person_id, id),
  check ((about is null) = (kind = 'CREDITED')),
  check (about < id),
  check (case when kind = 'CREDITED'
              then num_nulls(activity, name, first_day, last_day, amount, provisional, source, reference, edition) = 0
              else num_nonnulls(activity, name, provider, first_day, last_day, amount, hours, theme, accreditation,
                                provisional, source, reference, edition, calculation, document_id) = 0 end),
  check (last_day >= first_day),
  check ((activity = 'TEACHING') = (theme is not null and hours is not null)),
  check ((reason is not null) = (kind = 'REVERSED'))
);
-- a credit is given once, confirmed once, reversed once
create unique index ledger_entry_source on ledger_entry (person_id, source, reference) where kind = 'CREDITED';
create unique index ledger_entry_once on ledger_entry (about, kind) where about is not null;

create function ledger_entry_stays() returns trigger language plpgsql as $$
begin
  raise exception 'ledger.R1: entries of the ledger are only added; reverse this one by a later entry'
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger stays before update or delete on ledger_entry for each row execute function ledger_entry_stays();
create trigger stays_whole before truncate on ledger_entry execute function ledger_entry_stays();

-- On what a title was granted or renewed: one row for each use, so that a credit serves two titles only where the rules say so.
create table ledger_use (
  entry_id  bigint not null references ledger_entry,
  title     text not null,
  purpose   text not null check (purpose in ('ENTRY', 'RENEWAL')),
  reference text not null,                                         -- of the decision
  at        timestamptz not null,
  primary key (entry_id, title)
);

-- What follows from the entries: each credit that stands, and whether somebody checked it.
create view ledger_credit as
select c.*, not c.provisional or exists (select from ledger_entry o where o.about = c.id and o.kind = 'CONFIRMED') as confirmed
from ledger_entry c
where c.kind = 'CREDITED'
  and not exists (select from ledger_entry r where r.about = c.id and r.kind = 'REVERSED');
