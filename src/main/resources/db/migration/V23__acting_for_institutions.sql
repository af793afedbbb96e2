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
