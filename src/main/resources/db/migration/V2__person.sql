-- People: names as the register knows them, their numbers, what they registered elsewhere.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

create sequence person_seq increment by 50;

create table person (
  id               bigint primary key,
  number           text not null unique check (number ~ '^[0-9]{8,10}$'),
  country          text not null check (country in ('NL', 'BE')), -- whose rules for names hold
  title_before     text,
  initials         text not null,
  given_name       text,
  given_name_public boolean not null default false,
  particle         text,
  surname          text not null,
  partner_particle text,
  partner_surname  text,
  name_order       text not null check (name_order in ('OWN', 'PARTNER', 'OWN_PARTNER', 'PARTNER_OWN')),
  display_name     text not null,
  sort_key         text collate "C" not null,
  language         text not null default 'nl' check (language in ('nl', 'en')),
  email            text,                                           -- never public
  institution      text,
  town             text,
  died_on          date,                                           -- off the public pages that same day
  shown_until      date not null default '-infinity',              -- last day on which the public may see this person
  version          integer not null default 0
);

-- A number that this person had before; looking it up leads to the present one.
create table former_number (
  number    text primary key,
  person_id bigint not null references person
);

-- What a name can be found by. Kept apart from the person so that one ordered index answers a search.
create table name_key (
  key         text collate "C" not null,
  kind        text not null check (kind in ('FULL', 'CORE', 'OTHER')),
  sort_key    text collate "C" not null,
  person_id   bigint not null references person,
  shown_until date not null,
  primary key (key, sort_key, person_id)
);
create index name_key_of_person on name_key (person_id);

-- Every distinct core of a surname, once: near names are looked for here, so that they cost the same however many people bear them.
create table surname_key (
  key text collate "C" primary key
);
create index surname_key_near on surname_key using gin (key gin_trgm_ops);

create sequence outside_registration_seq increment by 50;

-- Registrations elsewhere: BIG, SKJ, visum, ... one line per register and profession may hold at a time.
create table outside_registration (
  id          bigint primary key,
  person_id   bigint not null references person,
  country     text not null,
  register    text not null,
  profession  text not null,
  number      text,
  in_training boolean not null default false,
  valid       daterange not null,
  unique (person_id, register, profession, valid without overlaps)
);

-- What people tell about themselves; nobody checked it. Shown only while consent stands.
create table self_declared (
  person_id    bigint not null references person,
  field        text not null check (field in ('LANGUAGES', 'TARGET_GROUP', 'WEBSITE', 'ACCEPTS_SUPERVISEES')),
  value        text not null,
  consented_on date not null,
  wording      text not null,                                      -- the sentence that was agreed to
  primary key (person_id, field)
);
