-- The keys that ever sealed a paper, by their certificates, so that old papers are known as ours when a new key has come.
create table seal_key (
  id          text primary key check (id ~ '^[0-9a-f]{64}$'),      -- SHA-256 of the certificate
  certificate bytea not null,                                      -- X.509 in DER
  first_used  timestamptz not null
);

-- What a person was given to hand on: a certificate of a title, a statement of the whole history, a proof of one moment.
-- It stays as it was given; whether it still holds follows from its facts and the register of today.
create table certificate (
  id         bigint generated always as identity primary key,
  code       text not null unique check (code ~ '^[0-9A-Z]{12}$'), -- what stands on it; cannot be guessed
  person_id  bigint not null references person,
  kind       text not null check (kind in ('TITLE', 'HISTORY', 'PROOF')),
  title      text,                                                 -- of which title it is
  language   text not null check (language in ('NL', 'EN')),
  facts      jsonb not null,                                       -- all that stands on it
  issued_at  timestamptz not null,
  issued_by  text not null,
  sha256     bytea not null unique check (length(sha256) = 32),    -- of the PDF
  content    bytea not null,                                       -- the PDF, sealed with the secret key of the register
  size       integer not null,                                     -- of the PDF, in bytes
  key_id     text not null references seal_key,
  check ((title is not null) = (kind = 'TITLE'))
);
create index certificate_of_person on certificate (person_id, id desc);

create function certificate_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a certificate stays as it was given';
end $$;
create trigger certificate_stays before update on certificate
  for each row execute function certificate_stays();
