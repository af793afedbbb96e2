-- What is done to the certificate of a programme between two rounds: one of the body proposes, another decides.
create table certificate_act (
  id           bigint generated always as identity primary key,
  programme_id bigint not null references programme,
  act          text not null check (act in ('SUSPEND', 'LIFT', 'WITHDRAW', 'GIVE_UP')),
  reason       text not null check (reason ~ '\S' and length(reason) <= 1000),
  proposed_at  timestamptz not null,
  proposed_by  text not null,
  decided_at   timestamptz,
  decided_by   text check (decided_by <> proposed_by),
  check (num_nulls(decided_at, decided_by) in (0, 2))
);
create unique index certificate_act_open on certificate_act (programme_id) where decided_at is null;
create index certificate_act_of_programme on certificate_act (programme_id, id desc);
