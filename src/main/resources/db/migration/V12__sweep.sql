-- The round of each day: what it entered, how many it served, whom it set aside.

-- The end that the round found is entered once, whatever the nodes do (register.R25).
create unique index register_entry_lapse_found on register_entry (effective, person_id, title)
  where kind = 'LAPSED' and basis = 'SWEEP';
-- Which titles lapse, by the first day on which they are not held any more.
create index title_period_lapse on title_period (upper(valid), person_id, title) where ending = 'LAPSED';

-- How many of each step were done for a day. Counted in the transaction of the batch, so a round that broke off and went on
-- counts right.
create table sweep_count (
  day  date not null,
  step text not null check (step in ('LAPSE', 'REMINDER')),
  done bigint not null check (done >= 0),
  primary key (day, step)
);

-- People whose case failed: left alone by later rounds until somebody tries again.
create table sweep_aside (
  person_id bigint not null references person,
  step      text not null check (step in ('LAPSE', 'REMINDER')),
  day       date not null,                                         -- the day whose round it was
  reason    text not null check (length(reason) between 1 and 1000),
  at        timestamptz not null,
  tries     integer not null default 1 check (tries > 0),
  primary key (person_id, step)
);
create index sweep_aside_listed on sweep_aside (day, person_id, step);
