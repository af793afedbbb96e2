-- How a programme mends what a decided round left to be improved: who, what, by when, with which proof, and who says that it is done.
create table improvement (
  round_id   bigint not null references certification_round,
  code       text not null check (code ~ '^[A-Z][0-9]{1,2}$'),
  number     integer not null check (number >= 0),                 -- of the finding; 0: left open by the decision without one
  owner      bigint not null references account,                   -- who mends it
  measure    text not null check (measure ~ '\S' and length(measure) <= 2000),
  due_on     date not null,
  planned_at timestamptz not null,
  planned_by text not null,
  closed_at  timestamptz,
  closed_by  text check (closed_by <> 'account-' || owner),
  version    integer not null default 1,
  primary key (round_id, code, number),
  check (num_nulls(closed_at, closed_by) in (0, 2))
);
create index improvement_of_owner on improvement (owner);

create table improvement_proof (
  round_id    bigint not null,
  code        text not null,
  number      integer not null,
  evidence_id bigint not null references evidence,
  shown       integer,                                             -- version that was there when it was closed
  linked_at   timestamptz not null,
  linked_by   text not null,
  primary key (round_id, code, number, evidence_id),
  foreign key (round_id, code, number) references improvement
);
create index improvement_proof_of_evidence on improvement_proof (evidence_id);
