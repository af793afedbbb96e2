-- The audit of a round: who looks at it, what they found, what the programme says of that, and what was decided.

-- The two who look at it. Whether anything ties them is asked before the file opens, and reckoned anew at every step.
create table round_auditor (
  round_id    bigint not null references certification_round,
  account_id  bigint not null references account,
  named_at    timestamptz not null,
  named_by    text not null,
  answered_at timestamptz,                                         -- when the auditor said whether anything ties them
  tie         text check (tie in ('DECLARED', 'CONTACT', 'TEAM', 'EMPLOYED')), -- null: nothing
  reason      text not null default '' check (length(reason) <= 1000),
  primary key (round_id, account_id),
  check (tie is null or answered_at is not null)
);
create index round_auditor_of_account on round_auditor (account_id, round_id desc);

-- How the auditors score a criterion, together: the score of the programme itself stands in round_answer.
create table round_score (
  round_id bigint not null references certification_round,
  code     text not null check (code ~ '^[A-Z][0-9]{1,2}$'),
  score    text not null check (score in ('ABSENT', 'PARTLY', 'MET', 'NOT_APPLICABLE')),
  note     text not null default '' check (length(note) <= 4000),
  saved_at timestamptz not null,
  saved_by text not null,
  version  integer not null default 1,
  primary key (round_id, code)
);

create table round_visit (
  round_id    bigint primary key references certification_round,
  form        text not null check (form in ('ON_SITE', 'ONLINE', 'HYBRID')),
  day         date not null,
  place       text not null default '' check (length(place) <= 200),
  sample_size integer not null check (sample_size between 1 and 50), -- files that are looked at, known by a counter only
  version     integer not null default 1
);

create table round_visit_item (
  id       bigint generated always as identity primary key,
  round_id bigint not null references round_visit,
  starts   time not null,
  topic    text not null check (topic ~ '\S' and length(topic) <= 200),
  who      text not null check (who ~ '\S' and length(who) <= 200) -- functions, never names
);
create index round_visit_item_of_round on round_visit_item (round_id, starts);

create table round_interview (
  id       bigint generated always as identity primary key,
  round_id bigint not null references certification_round,
  who      text not null check (who ~ '\S' and length(who) <= 200), -- function, never a name
  code     text,                                                   -- the criterion it speaks of
  said     text not null check (said ~ '\S' and length(said) <= 4000),
  at       timestamptz not null,
  by       text not null
);
create index round_interview_of_round on round_interview (round_id, id);

-- One file of the sample: "3 of 8", and which criteria were seen in it.
create table round_sample (
  round_id bigint not null references round_visit,
  number   integer not null check (number between 1 and 50),
  seen     text[] not null,
  at       timestamptz not null,
  by       text not null,
  primary key (round_id, number)
);

create table round_finding (
  id         bigint generated always as identity primary key,
  round_id   bigint not null references certification_round,
  number     integer not null check (number > 0),
  code       text not null,
  statement  text not null check (statement ~ '\S' and length(statement) <= 2000),
  seen       text not null check (seen ~ '\S' and length(seen) <= 2000), -- the evidence it rests on
  kind       text not null check (kind in ('REQUIREMENT', 'SUGGESTION')),
  grade      text not null check (grade in ('MAJOR', 'MINOR', 'OBSERVATION', 'OPPORTUNITY', 'GOOD_PRACTICE')),
  likelihood text not null check (likelihood in ('LOW', 'MODERATE', 'HIGH')),
  scope      text not null check (scope in ('LIMITED', 'PATTERN', 'WIDESPREAD')),
  owner      text not null check (owner ~ '\S' and length(owner) <= 200), -- function that mends it
  due_on     date not null,
  written_at timestamptz not null,
  written_by text not null,
  withdrawn_at timestamptz,                                        -- the auditors take it back
  version    integer not null default 1,
  unique (round_id, number)
);

-- What the programme says of the facts of a finding, and what the auditors answer.
create table fact_comment (
  finding_id  bigint primary key references round_finding,
  agreed      boolean not null,
  comment     text not null default '' check (length(comment) <= 2000),
  at          timestamptz not null,
  by          text not null,
  answer      text check (answer ~ '\S' and length(answer) <= 2000),
  answered_at timestamptz,
  answered_by text,
  check (agreed or comment ~ '\S'),
  check (num_nulls(answer, answered_at, answered_by) in (0, 3))
);

-- The report as it went out: to the programme for its check of the facts, and to the body that decides.
create table round_report (
  round_id bigint not null references certification_round,
  version  integer not null check (version > 0),
  kind     text not null check (kind in ('DRAFT', 'FINAL')),
  language text not null check (language in ('NL', 'EN')),
  content  bytea not null,                                         -- the PDF
  sha256   bytea not null check (length(sha256) = 32),
  made_at  timestamptz not null,
  made_by  text not null,
  primary key (round_id, version, language)
);
create function round_report_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a report stays as it went out' using errcode = 'integrity_constraint_violation';
end $$;
create trigger round_report_stays before update or delete on round_report
  for each row execute function round_report_stays();

-- One of the body proposes, another decides.
create table round_proposal (
  round_id   bigint primary key references certification_round,
  outcome    text not null check (outcome in ('CERTIFIED', 'CONDITIONAL', 'NOT_CERTIFIED')),
  reckoned   text not null check (reckoned in ('CERTIFIED', 'CONDITIONAL', 'NOT_CERTIFIED')), -- what the thresholds say
  reason     text not null default '' check (length(reason) <= 4000),
  points_due date,                                                 -- day by which open points are mended
  at         timestamptz not null,
  by         text not null,
  check (outcome = reckoned or reason ~ '\S'),
  check ((outcome = 'CONDITIONAL') = (points_due is not null))
);

create table round_decision (
  round_id    bigint primary key references certification_round,
  outcome     text not null check (outcome in ('CERTIFIED', 'CONDITIONAL', 'NOT_CERTIFIED')),
  reckoned    text not null,
  reason      text not null,
  proposed_by text not null,
  decided_by  text not null,
  decided_at  timestamptz not null,
  valid_from  date,
  valid_end   date check (valid_end > valid_from),                 -- first day on which the certificate has expired
  again_from  date,                                                -- day from which a new application is taken
  check (proposed_by <> decided_by),
  check ((outcome = 'NOT_CERTIFIED') = (again_from is not null)),
  check ((outcome = 'NOT_CERTIFIED') = (valid_from is null))
);

-- What a conditional certificate leaves open; the recheck looks at these and nothing else.
create table round_open_point (
  round_id bigint not null references round_decision,
  code     text not null,
  due_on   date not null,
  primary key (round_id, code)
);
