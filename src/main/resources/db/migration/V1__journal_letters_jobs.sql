-- The journal: who did and who looked. A row is the part that stays for ever and holds nothing personal; it commits to
-- its content by a salted fingerprint, so that the content can be erased lawfully without breaking the chain.
create table journal_row (
  id         bigint generated always as identity primary key,
  at         timestamptz not null,
  act        text not null,
  erases     bigint[],                                   -- positions whose content this act erased
  commitment bytea not null check (length(commitment) = 32),
  row_hash   bytea not null check (length(row_hash) = 32),
  -- given by the sealer, soon after the commit: 1, 2, 3 ... without a gap, each hash over the one before
  position   bigint unique check (position > 0),
  chain_hash bytea check (length(chain_hash) = 32),
  check ((position is null) = (chain_hash is null))
);
create index journal_row_unsealed on journal_row (id) where position is null;
create index journal_row_erasing on journal_row using gin (erases) where erases is not null;

create table journal_content (
  row_id         bigint primary key references journal_row,
  salt           bytea not null check (length(salt) = 32),
  subject_person bigint,                                 -- no foreign key: the journal outlives the person's data
  actor          text not null,
  role           text not null,
  on_behalf_of   text,
  object         text,
  facts          text not null                           -- JSON, kept as text because its bytes are fingerprinted
);
create index journal_content_of_person on journal_content (subject_person, row_id) where subject_person is not null;

-- How long the chain was and how it ended when a legal day began.
create table journal_checkpoint (
  day        date primary key,
  position   bigint not null,
  chain_hash bytea not null,
  at         timestamptz not null
);

create function journal_is_only_added_to() returns trigger language plpgsql as $$
begin
  raise exception 'journal.R1: % is only ever added to', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create function journal_row_is_sealed_once() returns trigger language plpgsql as $$
begin
  if old.position is null and new.position is not null
     and (new.id, new.at, new.act, new.commitment, new.row_hash) = (old.id, old.at, old.act, old.commitment, old.row_hash)
     and new.erases is not distinct from old.erases then
    return new;
  end if;
  raise exception 'journal.R1: a row is sealed once and never changed' using errcode = 'integrity_constraint_violation';
end $$;

create function journal_row_starts_unsealed() returns trigger language plpgsql as $$
begin
  raise exception 'journal.R2: only the sealer gives positions' using errcode = 'integrity_constraint_violation';
end $$;

create function journal_content_goes_by_an_act() returns trigger language plpgsql as $$
begin
  if exists (select from journal_row r join journal_row e on e.erases @> array[r.position] where r.id = old.row_id) then
    return old;
  end if;
  raise exception 'journal.R5: content is erased only by an act in the journal' using errcode = 'integrity_constraint_violation';
end $$;

create trigger starts_unsealed before insert on journal_row
  for each row when (new.position is not null) execute function journal_row_starts_unsealed();
create trigger is_sealed_once before update on journal_row for each row execute function journal_row_is_sealed_once();
create trigger stays before delete on journal_row for each row execute function journal_is_only_added_to();
create trigger stays_whole before truncate on journal_row execute function journal_is_only_added_to();
create trigger stays before update on journal_content for each row execute function journal_is_only_added_to();
create trigger goes_by_an_act before delete on journal_content for each row execute function journal_content_goes_by_an_act();
create trigger stays_whole before truncate on journal_content execute function journal_is_only_added_to();
create trigger stays before update or delete on journal_checkpoint for each row execute function journal_is_only_added_to();
create trigger stays_whole before truncate on journal_checkpoint execute function journal_is_only_added_to();

-- Letters: what a person finds in the inbox, and the mail that carries the same words.
create table letter (
  id        bigint generated always as identity primary key,
  person_id bigint not null,
  kind      text not null,
  reference text not null,                               -- what it is about; the same letter is posted once
  language  text not null check (language in ('nl', 'en')),
  subject   text not null,
  body      jsonb not null,                              -- paragraphs, as they were on the day of posting
  posted_at timestamptz not null,
  read_at   timestamptz,
  unique (person_id, kind, reference)
);

create table letter_mail (
  letter_id  bigint primary key references letter on delete cascade,
  address    text not null,
  message_id text not null unique,                       -- the same at every attempt
  state      text not null check (state in ('WAITING', 'SENT', 'DEAD')),
  attempts   integer not null default 0,
  due_at     timestamptz not null,                       -- next attempt; while one is at it, when its lease ends
  ended_at   timestamptz,
  answer     text                                        -- what the mail server said last
);
create index letter_mail_waiting on letter_mail (due_at, letter_id) where state = 'WAITING';

-- Work owed to each legal day, once for all nodes together.
create table job_day (
  job       text not null,
  day       date not null,
  state     text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  node      text not null,
  attempts  integer not null,
  due_at    timestamptz not null,                        -- when another attempt may begin: end of the lease, or of the pause
  began_at  timestamptz not null,
  ended_at  timestamptz,
  counted   bigint,
  failure   text,
  primary key (job, day)
);
