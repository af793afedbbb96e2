-- Whom institutions follow, and what they are told.
create table watch_list (
  institution_id bigint primary key references institution,
  purpose        text not null check (purpose in ('OWN_STAFF', 'WORKS_FOR_US')),
  rhythm         text not null check (rhythm in ('AT_ONCE', 'DAILY')),
  confirmed_on   date not null,                                    -- last day on which it said who still works for it
  last_number    bigint not null default 0,                        -- of the message numbered last
  forgotten      bigint not null default 0,                        -- a message up to here that told to delete is cleared away
  version        integer not null default 0
);

-- contacts who get the mails; who is no contact any more gets none
create table watch_recipient (
  institution_id bigint not null references watch_list,
  account_id     bigint not null references account,
  primary key (institution_id, account_id)
);

create table watch (
  institution_id bigint not null references watch_list,
  person_id      bigint not null references person,
  subject        uuid not null default gen_random_uuid(),          -- by which this institution knows them, whatever their number
  since          date not null,
  objected_on    date,                                             -- from then on the institution is told nothing
  told           text not null,                                    -- what it was told last, less the moment
  primary key (institution_id, person_id)
);
create index watch_of_person on watch (person_id);

-- What an institution is told, numbered in the order in which it is told. One that a later one about the same
-- person replaced has no body any more: it is read, but not sent.
create table watch_message (
  institution_id bigint not null references watch_list,
  number         bigint not null check (number > 0),
  person_id      bigint not null,
  kind           text not null check (kind in ('FOLLOWED', 'CHANGED', 'GONE', 'STOPPED', 'OBJECTED')),
  register_number text not null,
  text_nl        text not null,
  text_en        text not null,
  at             timestamptz not null,
  body           text,
  mailed_at      timestamptz,
  primary key (institution_id, number)
);
create index watch_message_of_person on watch_message (institution_id, person_id);
create index watch_message_unmailed on watch_message (institution_id, number) where mailed_at is null;

create table watch_hook (
  institution_id bigint primary key references watch_list,
  address        text not null,
  secret         bytea not null                                    -- sealed
);

create table watch_delivery (
  institution_id bigint not null references watch_hook on delete cascade,
  number         bigint not null,
  state          text not null check (state in ('WAITING', 'SENT', 'DEAD')),
  attempts       integer not null default 0,
  due_at         timestamptz not null,                             -- next attempt; while one is at it, when its lease ends
  ended_at       timestamptz,
  answer         text,                                             -- what came back last
  primary key (institution_id, number),
  foreign key (institution_id, number) references watch_message on delete cascade
);
create index watch_delivery_waiting on watch_delivery (institution_id, due_at, number) where state = 'WAITING';

-- How far the feed of public changes was followed; its one row is also the lock of all that numbers messages.
create table watch_place (
  one      boolean primary key default true check (one),
  position bigint not null
);
insert into watch_place (position) select last from public_feed;
