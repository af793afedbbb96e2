-- What institutions agreed to, and the systems that ask the register in their name.

-- Each version of the terms that a lead accepted for the institution; none is ever changed.
create table institution_terms (
  institution_id bigint not null references institution,
  version        text not null,
  accepted_at    timestamptz not null,
  accepted_by    text not null,                                    -- name of the lead
  primary key (institution_id, version)
);

create table api_client (
  id             bigint generated always as identity primary key,
  institution_id bigint not null references institution,
  name           text not null check (name ~ '\S' and length(name) <= 200),
  scopes         text[] not null check (cardinality(scopes) > 0),
  made_at        timestamptz not null,
  made_by        text not null,
  ended_at       timestamptz,
  ended_by       text,
  check (num_nulls(ended_at, ended_by) in (0, 2))
);
create index api_client_of_institution on api_client (institution_id);

-- Keys of a client: the present one, and before it those that count until a moment. Of a key only its hash is kept.
create table api_client_key (
  id           bigint generated always as identity primary key,
  client_id    bigint not null references api_client,
  hash         bytea not null unique,
  hint         text not null check (length(hint) = 4),             -- the last signs, to know it by
  made_at      timestamptz not null,
  ends_at      timestamptz,                                        -- first moment at which it does not count; null for the present one
  last_used_at timestamptz                                         -- to the minute
);
create unique index api_client_key_present on api_client_key (client_id) where ends_at is null;
create index api_client_key_of_client on api_client_key (client_id);
