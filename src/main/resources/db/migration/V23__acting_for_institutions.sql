-- Acting for institutions has grounds; programmes show what was decided about them, and who of the team agreed to be shown.

-- One row for each ground on which a role was given; the role stands while any of them does. Empty: an administrator gave it.
alter table account_role add ground text not null default '';
alter table account_role drop constraint account_role_pkey;
alter table account_role add primary key (account_id, role, ground);
insert into account_role (account_id, role, given_at, given_by, ground)
  select account_id, 'INSTITUTION', added_at, added_by, 'training_institute ' || institute_id from institute_contact;
delete from account_role r where r.role = 'INSTITUTION' and r.ground = ''
  and exists (select from institute_contact k where k.account_id = r.account_id);

-- Who was spoken to when the office called back.
alter table institution add called_who text not null default '' check (length(called_who) <= 200);

-- Somebody with this address was asked to act for an institution and has not answered yet.
create table institution_invitation (
  id             bigint generated always as identity primary key,
  institution_id bigint not null references institution,
  email          text not null,                                    -- as typed
  email_key      text not null,                                    -- as compared with that of an account
  part           text not null check (part in ('LEAD', 'CONTRIBUTOR')),
  job            text not null default '' check (length(job) <= 200),
  invited_at     timestamptz not null,
  invited_by     text not null,
  unique (institution_id, email_key)
);
create index institution_invitation_of_email on institution_invitation (email_key);

-- First day on which the person said not to work there: then the row is kept and counts for nothing.
alter table programme_member add denied_on date;
alter table programme_member add check (denied_on is null or consent <> 'GIVEN');

-- What the public reads of a certificate: the last row that has begun by a day tells how the programme stands on it.
-- Certification adds a row with each decision; none is ever changed. Findings stand nowhere here.
create table programme_certificate (
  id              bigint generated always as identity primary key,
  programme_id    bigint not null references programme,
  status          text not null check (status in ('CERTIFIED', 'CONDITIONAL', 'SUSPENDED', 'WITHDRAWN')), -- expired follows from the day
  modules         text[] not null check ('MBT' = any (modules) and modules <@ array ['MBT', 'MBT_I', 'PMT', 'L_MBT', 'ONLINE']),
  library         text not null,                                   -- name of the criteria
  library_version text not null,
  valid_from      date not null,                                   -- first day of this status
  valid_end       date check (valid_end > valid_from),             -- first day on which the certificate has expired
  recorded_at     timestamptz not null,
  recorded_by     text not null
);
create index programme_certificate_of_programme on programme_certificate (programme_id, valid_from, id);

create function programme_certificate_stays() returns trigger language plpgsql as $$
begin
  raise exception 'programme.R14: what was published of a certificate is never changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger programme_certificate_stays before update or delete on programme_certificate
  for each row execute function programme_certificate_stays();

-- What a certified programme lacks, from the day on which it did: the institution tells what happened within four weeks.
create table programme_lack (
  id           bigint generated always as identity primary key,
  programme_id bigint not null references programme,
  kind         text not null check (kind in ('LEADER', 'SUPERVISOR', 'OFFER')),
  since        date not null,
  ended_on     date check (ended_on > since),                      -- first day on which it was there again
  told         text check (told ~ '\S' and length(told) <= 2000),
  told_at      timestamptz,
  told_by      text,
  unique (programme_id, kind, since),
  check (num_nulls(told, told_at, told_by) in (0, 3))
);
create unique index programme_lack_open on programme_lack (programme_id, kind) where ended_on is null;

-- What the institution of a certified programme confirmed in January about the year before.
create table programme_year_check (
  programme_id   bigint not null references programme,
  year           integer not null,                                 -- that it is about
  patients       integer not null check (patients between 0 and 10000),
  manual_changed text not null default '' check (length(manual_changed) <= 2000), -- empty: nothing
  remark         text not null default '' check (length(remark) <= 2000),
  confirmed_at   timestamptz not null,
  confirmed_by   text not null,
  primary key (programme_id, year)
);

-- Which letter about a programme went out for which day, once.
create table programme_reminder (
  programme_id bigint not null references programme,
  kind         text not null,
  day          date not null,
  primary key (programme_id, kind, day)
);
