-- What people hand in to show what they did: documents, diplomas, courses, work, treatments, supervision.

create sequence document_seq start 50 increment 50;
create table document (
  id           bigint primary key,
  owner_person bigint not null references person,
  name         text not null check (length(name) between 1 and 200), -- as the owner calls it, never a path
  kind         text not null check (kind in ('PDF', 'JPEG', 'PNG', 'HEIC', 'DOCX')),
  size         integer not null check (size between 1 and 20971520),
  sha256       bytea not null check (length(sha256) = 32),         -- of what was handed in
  storage_key  uuid not null unique,                               -- where the sealed bytes are
  uploaded_at  timestamptz not null,
  uploaded_by  text not null,
  version      integer not null default 0
);
create index document_of_person on document (owner_person);

create sequence employment_seq start 50 increment 50;
create table employment (
  id         bigint primary key,
  person_id  bigint not null references person,
  employer   text not null check (length(employer) between 1 and 200),
  town       text not null check (length(town) between 1 and 100),
  field      text not null check (field in ('MENTAL_HEALTH_CARE', 'YOUTH_CARE', 'OTHER')),
  mbt_hours  numeric(4, 1) not null check (mbt_hours between 0 and 80), -- a week
  team       boolean not null default false,
  adolescents boolean not null default false,
  valid_from date not null,
  valid_end  date check (valid_end > valid_from),                  -- first day on which it no longer holds
  version    integer not null default 0
);
create index employment_of_person on employment (person_id);

create sequence diploma_seq start 50 increment 50;
create table diploma (
  id          bigint primary key,
  person_id   bigint not null references person,
  name        text not null check (length(name) between 1 and 200),
  school      text not null check (length(school) between 1 and 200),
  level       text not null check (level in ('VOCATIONAL', 'HIGHER_PROFESSIONAL', 'UNIVERSITY')),
  fields      text[] not null default '{}',                        -- EducationField, set by the committee
  obtained    date not null,
  document_id bigint references document,
  version     integer not null default 0
);
create index diploma_of_person on diploma (person_id);

create sequence followed_course_seq start 50 increment 50;
create table followed_course (
  id          bigint primary key,
  person_id   bigint not null references person,
  course      text not null,                                       -- CourseKind
  institute   text not null check (length(institute) between 1 and 200),
  licensed    boolean not null,                                    -- by the Anna Freud Centre
  first_day   date not null,
  last_day    date not null check (last_day >= first_day),
  document_id bigint references document,
  version     integer not null default 0
);
create index followed_course_of_person on followed_course (person_id);

create sequence treatment_case_seq start 50 increment 50;
create table treatment_case (
  id           bigint primary key,
  person_id    bigint not null references person,
  code         text not null check (length(code) between 1 and 20), -- neutral, says nothing about a patient
  form         text not null check (form in ('INDIVIDUAL', 'GROUP', 'SYSTEM')),
  first_day    date not null,
  last_day     date check (last_day >= first_day),                 -- null while it runs
  sessions     integer not null check (sessions between 0 and 2000),
  target_group boolean not null,
  adolescents  boolean not null,
  supervised   boolean not null,
  version      integer not null default 0,
  unique (person_id, code)
);

-- A supervision meeting, entered once, by the supervisor or by one of the supervisees.
create sequence supervision_meeting_seq start 50 increment 50;
create table supervision_meeting (
  id          bigint primary key,
  supervisor  bigint not null references person,
  day         date not null,
  minutes     integer not null check (minutes between 1 and 480),
  mode        text not null check (mode in ('LIVE', 'ONLINE')),
  about       text not null default 'TREATMENT' check (about in ('TREATMENT', 'SUPERVISION', 'CLINICAL_SKILLS')),
  unnamed     integer not null default 0 check (unnamed between 0 and 20), -- present, but not by name in the register
  group_note  boolean not null default false,                      -- the committee allowed a larger group
  entered_by  bigint not null references person,
  entered_at  timestamptz not null,
  version     integer not null default 0
);
create index supervision_meeting_of_supervisor on supervision_meeting (supervisor, day desc, id desc);

-- Who was there, and how it stands between this supervisee and the supervisor.
create table supervision_attendance (
  meeting_id bigint not null references supervision_meeting,
  person_id  bigint not null references person,                    -- the supervisee
  state      text not null check (state in ('WAITING', 'SENT_BACK', 'SIGNED')),
  report     boolean not null,                                     -- the report in the set format was made
  comment    text check (length(comment) <= 1000),                 -- of the supervisor, when sent back
  signed_at  timestamptz,
  signed_by  text,
  used_for   text,                                                 -- the title that was granted on it
  primary key (meeting_id, person_id),
  check ((state = 'SIGNED') = (signed_at is not null))
);
create index supervision_attendance_of_person on supervision_attendance (person_id, meeting_id);

-- The supervisor's final report and declaration on the competences of a title.
create sequence competence_declaration_seq start 50 increment 50;
create table competence_declaration (
  id          bigint primary key,
  person_id   bigint not null references person,                   -- about whom
  supervisor  bigint not null references person,
  title       text not null,
  state       text not null check (state in ('INVITED', 'SENT_BACK', 'SIGNED', 'WITHDRAWN')),
  message     text check (length(message) <= 1000),                -- with the invitation
  invited_at  timestamptz not null,
  reminded_at timestamptz,
  scores      jsonb,                                               -- per competence YES, PARTLY or NO
  report      text check (length(report) <= 8000),
  positive    boolean,                                             -- also of a draft that is not signed yet
  comment     text check (length(comment) <= 1000),                -- when sent back
  signed_at   timestamptz,
  signed_day  date,
  version     integer not null default 0,
  check ((state = 'SIGNED') = (signed_at is not null)),
  check (state <> 'SIGNED' or num_nulls(positive, report, scores, signed_day) = 0)
);
create unique index competence_declaration_open on competence_declaration (person_id, title) where state in ('INVITED', 'SENT_BACK');
create index competence_declaration_of_person on competence_declaration (person_id);
create index competence_declaration_of_supervisor on competence_declaration (supervisor, state);

-- The kinds of supervisor that somebody is on a day (rulebook.rules.portfolio.SupervisorKind), empty when none.
create function supervisor_kinds(who bigint, on_day date) returns text[] language sql stable as $$
  select case when not exists (select from title_period t where t.person_id = who and t.title = 'SUPERVISOR' and t.valid @> on_day)
    then '{}'::text[]
    else coalesce((
      select array_agg(case a.annotation when 'SUPERVISES_MILIEU_THERAPY' then 'MILIEU_THERAPY'
                                         when 'SUPERVISES_ARTS_BODY_THERAPY' then 'ARTS_BODY_THERAPY'
                                         when 'SUPERVISES_BASIC_LEVEL' then 'BASIC_LEVEL' end order by a.annotation)
      from annotation_period a
      where a.person_id = who and a.title = 'SUPERVISOR' and a.valid @> on_day and a.annotation like 'SUPERVISES%'),
      '{GENERAL}'::text[]) end
$$;

-- Everything that a person can be judged on, one line per fact: what rulebook.rules.portfolio.Row holds, as JSON.
create view portfolio_row as
select m_a.person_id, 'MEETING' as kind, 'MEETING-' || m.id as id, m.day as first_day,
  jsonb_build_object('day', m.day, 'minutes', m.minutes,
    'present', m.unnamed + (select count(*) from supervision_attendance o where o.meeting_id = m.id),
    'supervisor', supervisor_kinds(m.supervisor, m.day), 'about', m.about, 'report', m_a.report,
    'groupNote', m.group_note, 'usedFor', m_a.used_for) as facts,
  m_a.state as state
from supervision_attendance m_a join supervision_meeting m on m.id = m_a.meeting_id
union all
select person_id, 'CASE', 'CASE-' || id, first_day,
  jsonb_build_object('from', first_day, 'last', last_day, 'form', form, 'sessions', sessions, 'targetGroup', target_group,
    'adolescents', adolescents, 'supervised', supervised), null
from treatment_case
union all
select person_id, 'COURSE', 'COURSE-' || id, first_day,
  jsonb_build_object('from', first_day, 'last', last_day, 'course', course, 'licensed', licensed,
    'document', document_id), null
from followed_course
union all
select person_id, 'EDUCATION', 'EDUCATION-' || id, obtained,
  jsonb_build_object('obtained', obtained, 'level', level, 'fields', to_jsonb(fields), 'document', document_id), null
from diploma
union all
select person_id, 'EMPLOYMENT', 'EMPLOYMENT-' || id, valid_from,
  jsonb_build_object('from', valid_from, 'end', valid_end, 'field', field, 'mbtHours', mbt_hours, 'team', team,
    'adolescents', adolescents), null
from employment
union all
select person_id, 'DECLARATION', 'DECLARATION-' || id, signed_day,
  jsonb_build_object('day', signed_day, 'declaration', 'SUPERVISOR', 'title', title, 'positive', positive), null
from competence_declaration where state = 'SIGNED'
union all
select person_id, 'OUTSIDE_REGISTRATION', 'OUTSIDE_REGISTRATION-' || id, valid_from,
  jsonb_build_object('from', valid_from, 'end', valid_end, 'profession', profession, 'register', register,
    'inTraining', in_training), null
from outside_registration
union all
select person_id, 'HELD_TITLE', 'HELD_TITLE-' || title || '-' || lower(valid), lower(valid),
  jsonb_build_object('from', lower(valid), 'end', upper(valid), 'title', title), null
from title_period;
