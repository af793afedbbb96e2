-- Applications for a title: from the first answer to the decision.

create sequence application_seq start 50 increment 50;

-- Numbers of references, one series for each year: A-2026-0001. A number that was not used in the end leaves a gap.
do $$ begin
  for y in 2011 .. 2100 loop
    execute format('create sequence application_number_%s', y);
  end loop;
end $$;

create table application (
  id         bigint primary key,
  person_id  bigint not null references person,
  title      text not null,
  -- what comes before filing follows from the file; approved is only passed through
  state      text not null check (state in ('DRAFT', 'SUBMITTED', 'COMPLETENESS_CHECK', 'AWAITING_APPLICANT', 'COMMITTEE_REVIEW',
                                            'REJECTED', 'PUBLISHED', 'WITHDRAWN', 'CLOSED_INCOMPLETE')),
  started_at timestamptz not null,
  reference  text unique check (reference ~ '^A-[0-9]{4}-[0-9]{4,}$'),
  edition    date,                                                 -- first day of the edition of the rules, fixed at filing
  filed_at   timestamptz,
  filed_on   date,
  due_on     date check (due_on > filed_on),                       -- last day on which the decision is in time
  stopped_on date,                                                 -- since when the clock stands still
  decided_on date check (decided_on >= filed_on),
  version    integer not null default 0,
  check (num_nulls(reference, edition, filed_at, filed_on, due_on) in (0, 5)),
  check (state <> 'DRAFT' or filed_at is null),
  check (state in ('DRAFT', 'WITHDRAWN') or filed_at is not null),
  check ((state = 'AWAITING_APPLICANT') = (stopped_on is not null)),
  check ((state in ('REJECTED', 'PUBLISHED')) = (decided_on is not null))
);
create unique index application_open on application (person_id, title)
  where state not in ('REJECTED', 'PUBLISHED', 'WITHDRAWN', 'CLOSED_INCOMPLETE');
create index application_of_person on application (person_id, id desc);
create index application_work on application (state, due_on, id) where filed_at is not null;

-- Everything that was done to it.
create table application_step (
  application_id bigint not null references application,
  number         integer not null check (number > 0),
  step           text not null,
  state          text not null,                                    -- to which it led
  at             timestamptz not null,
  role           text not null,
  actor          text not null,
  primary key (application_id, number)
);

-- What the applicant typed in the application itself, kept from page to page.
create table application_answer (
  application_id bigint not null references application,
  section        text not null check (length(section) between 1 and 60),
  answer         text not null check (length(answer) between 1 and 4000),
  saved_at       timestamptz not null,
  primary key (application_id, section)
);

-- What was judged, as it was: at filing, and again with each supplement. Never changed.
create table application_filing (
  application_id bigint not null references application,
  number         integer not null check (number > 0),
  at             timestamptz not null,
  judged_on      date not null,
  edition        date not null,
  portfolio      text not null check (portfolio is json),
  findings       text not null check (findings is json),
  explanations   text not null check (explanations is json object),
  primary key (application_id, number)
);

create table supplement (
  application_id bigint not null references application,
  number         integer not null check (number > 0),
  asked          text not null check (length(asked) between 1 and 4000),
  asked_at       timestamptz not null,
  asked_role     text not null check (asked_role in ('SECRETARIAT', 'CUR_MEMBER', 'CUR_CHAIR')),
  asked_by       text not null,
  until          date not null,                                    -- last day on which it can be given
  answer         text check (length(answer) between 1 and 8000),
  answered_at    timestamptz,
  primary key (application_id, number),
  check ((answer is null) = (answered_at is null))
);
create unique index supplement_open on supplement (application_id) where answered_at is null;
create index supplement_until on supplement (until) where answered_at is null;

-- Asked of every member before the file opens; none is an answer too.
create table application_conflict (
  application_id bigint not null references application,
  member         text not null,                                    -- id of the account
  name           text not null,
  kind           text check (kind in ('DECLARED', 'OWN_APPLICATION', 'OWN_SUPERVISEE', 'SAME_INSTITUTION')), -- null: none
  reason         text check (length(reason) between 1 and 1000),
  at             timestamptz not null,
  primary key (application_id, member),
  check (coalesce(kind = 'DECLARED', false) = (reason is not null))
);

-- Who has read it, for the work list; each single opening is in the journal.
create table application_opening (
  application_id bigint not null references application,
  member         text not null,
  first_at       timestamptz not null,
  primary key (application_id, member)
);

create table criterion_mark (
  application_id bigint not null references application,
  member         text not null,
  requirement    text not null,
  mark           text not null check (mark in ('MET', 'NOT_MET', 'NOT_APPLICABLE', 'QUESTION')),
  reason         text not null check (length(reason) <= 2000),
  at             timestamptz not null,
  primary key (application_id, member, requirement)
);

-- About one filing: when more was handed in, everybody votes anew.
create table vote (
  application_id bigint not null,
  filing         integer not null,
  member         text not null,
  name           text not null,
  chair          boolean not null,
  proposal       text not null check (proposal in ('APPROVE', 'REJECT')),
  at             timestamptz not null,
  primary key (application_id, filing, member),
  foreign key (application_id, filing) references application_filing
);

create table decision (
  application_id bigint primary key references application,        -- one, whoever else tries
  outcome        text not null check (outcome in ('APPROVE', 'REJECT')),
  reasons        text not null check (reasons is json array),      -- per criterion: requirement, mark, reason
  letter         text not null,                                    -- as it was sent
  decided_at     timestamptz not null,
  decided_on     date not null,
  decided_by     text not null,
  role           text not null check (role in ('CUR_MEMBER', 'CUR_CHAIR')),
  person_id      bigint not null,
  entry_id       bigint,
  foreign key (person_id, entry_id) references register_entry,
  check ((outcome = 'APPROVE') = (entry_id is not null))
);

create function decision_stays() returns trigger language plpgsql as $$
begin
  raise exception 'admission.R26: what was filed and decided is never changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger decision_stays before update or delete on decision for each row execute function decision_stays();
create trigger application_filing_stays before update or delete on application_filing for each row execute function decision_stays();
create trigger application_step_stays before update or delete on application_step for each row execute function decision_stays();
