-- The public halves of all keys that ever signed a statement, a badge or a head of the log.
create table signing_key (
  id         text primary key check (id ~ '^[\w-]{43}$'),          -- its thumbprint, RFC 7638
  algorithm  text not null check (algorithm in ('ES256', 'Ed25519')),
  jwk        text not null,
  first_used timestamptz not null
);

-- The log of the register: each entry is a leaf of a tree of hashes that only grows. A leaf holds two promises about its
-- entry; what opens them stands apart in log_secret, so that it can be erased without a change to the tree.
create table log_leaf (
  position  bigint primary key check (position >= 0),
  person_id bigint not null,
  entry_id  bigint not null,
  fact      bytea not null check (length(fact) = 32),
  rest      bytea not null check (length(rest) = 32),
  unique (entry_id, person_id)
);

create table log_secret (
  position bigint primary key references log_leaf,
  secret   bytea not null check (length(secret) = 32),
  number   text not null                                           -- of the person when the leaf was added
);

-- Hashes of the subtrees without a gap, leaves included; whatever is proven is put together from these.
create table log_node (
  level    smallint not null check (level between 0 and 62),
  position bigint not null check (position >= 0),
  hash     bytea not null check (length(hash) = 32),
  primary key (level, position)
);

-- How the log stood, signed; one a day.
create table log_head (
  day    date primary key,
  size   bigint not null check (size > 0),
  root   bytea not null check (length(root) = 32),
  at     timestamptz not null,
  key_id text not null references signing_key,
  note   text not null
);

-- Entries that have no leaf yet. Rows leave as their leaves come, within one transaction.
create table log_waiting (
  entry_id  bigint not null,
  person_id bigint not null,
  primary key (entry_id, person_id)
);
insert into log_waiting (entry_id, person_id) select id, person_id from register_entry;

create function log_awaits() returns trigger language plpgsql as $$
begin
  insert into log_waiting (entry_id, person_id) select id, person_id from added;
  return null;
end $$;
create trigger log_awaits after insert on register_entry
  referencing new table as added for each statement execute function log_awaits();

create function log_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the log of the register only grows';
end $$;
create trigger log_leaf_stays before update or delete on log_leaf for each row execute function log_stays();
create trigger log_leaf_stays_whole before truncate on log_leaf for each statement execute function log_stays();
create trigger log_node_stays before update or delete on log_node for each row execute function log_stays();
create trigger log_node_stays_whole before truncate on log_node for each statement execute function log_stays();
create trigger log_head_stays before update or delete on log_head for each row execute function log_stays();
create trigger log_head_stays_whole before truncate on log_head for each statement execute function log_stays();
create trigger signing_key_stays before update or delete on signing_key for each row execute function log_stays();
create trigger signing_key_stays_whole before truncate on signing_key for each statement execute function log_stays();
