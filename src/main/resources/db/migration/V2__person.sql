-- People: names as the register knows them, their numbers, what they registered elsewhere.
create extension if not exists btree_gist;
create extension if not exists fuzzystrmatch;

-- What decides the order in which register numbers are given out: made once, never changed after the first number.
create table number_series (
  key       bigint not null,
  only_line boolean primary key default true check (only_line)
);
insert into number_series (key) values (('x' || left(md5(gen_random_uuid()::text), 16))::bit(64)::bigint);
create sequence number_series_place minvalue 0 start 0;

create sequence person_seq start 50 increment 50;

create table person (
  id                bigint primary key,
  number            text not null unique check (number ~ '^[1-9][0-9]{7,9}$' and number::bigint % 97 = 1),
  country           text not null check (country in ('NL', 'BE')), -- whose rules for names hold
  title_before      text,
  title_after       text,
  initials          text not null,
  given_name        text,
  given_name_public boolean not null default false,
  particle          text check (particle is null or country = 'NL'),
  surname           text not null,
  partner_particle  text check (partner_particle is null or country = 'NL'),
  partner_surname   text check (partner_surname is not null or name_order = 'OWN'),
  name_order        text not null check (name_order in ('OWN', 'PARTNER', 'OWN_PARTNER', 'PARTNER_OWN')),
  display_name      text not null,
  sort_key          text collate "C" not null,
  language          text not null default 'nl' check (language in ('nl', 'en')),
  email             text,                                           -- never public
  institution       text,
  town              text,
  died_on           date,                                           -- off the public pages that same day
  shown_until       date not null default '-infinity' check (shown_until < died_on), -- last day on which the public may see this person
  version           integer not null default 0
);

-- A number that this person had before; looking it up leads to the present one.
create table former_number (
  number    text primary key,
  person_id bigint not null references person
);
create index former_number_of_person on former_number (person_id);

-- What a name can be found by (person.rules.SearchKey). Whole in one ordered index: a search reads the few lines that it
-- shows and never the person of a line that it does not.
create table name_key (
  key         text collate "C" not null,
  rank        smallint not null check (rank in (1, 2, 3)),         -- full name, core of the surname, any other name
  initials    text collate "C" not null,
  person_id   bigint not null references person,
  shown_until date not null,                                       -- as of the person
  primary key (key, rank, initials, person_id) include (shown_until)
);
create index name_key_of_person on name_key (person_id);

-- Every distinct surname once, with its marks (person.rules.NearName). Names near to each other share a mark, so looking for
-- them costs the same however many people and surnames there are.
create table surname_key (
  key    text collate "C" primary key,
  folded text collate "C" not null,
  marks  integer[] not null
);
create index surname_key_marks on surname_key using gin (marks) with (fastupdate = off);

create sequence outside_registration_seq start 50 increment 50;

-- Registrations elsewhere: BIG, SKJ, visum, ... One line per register and profession may hold at a time.
create table outside_registration (
  id          bigint primary key,
  person_id   bigint not null references person,
  country     text not null check (country in ('NL', 'BE')),
  register    text not null,
  profession  text not null,
  number      text,
  in_training boolean not null default false,
  valid_from  date not null,
  valid_end   date,                                                -- first day on which it no longer holds
  valid       daterange not null generated always as (daterange(valid_from, valid_end)) stored check (not isempty(valid)),
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
