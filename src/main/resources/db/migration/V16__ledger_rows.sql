-- The portfolio sees the credits of the ledger, and what follows from signed meetings of supervision.

create function ledger_use_stays() returns trigger language plpgsql as $$
begin
  raise exception 'ledger.R8: on what a decision rests is noted for good' using errcode = 'integrity_constraint_violation';
end $$;
create trigger stays before update or delete on ledger_use for each row execute function ledger_use_stays();
create trigger stays_whole before truncate on ledger_use execute function ledger_use_stays();

-- Everything that a person can be judged on, one line per fact: what rulebook.rules.portfolio.Row holds, as JSON.
create or replace view portfolio_row as
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
from title_period
union all
-- what was reversed is not there; PROVISIONAL is what nobody checked yet
select person_id, case activity when 'TEACHING' then 'TEACHING' else 'ACTIVITY' end,
  case activity when 'TEACHING' then 'TEACHING-' else 'ACTIVITY-' end || id, last_day,
  case activity when 'TEACHING' then jsonb_build_object('day', last_day, 'points', amount, 'hours', hours, 'theme', theme,
      'accredited', accreditation is not null or document_id is not null or confirmed, 'course', accreditation,
      'usedFor', (select u.title from ledger_use u where u.entry_id = ledger_credit.id and u.purpose = 'ENTRY'
                  order by u.at, u.title limit 1))
    else jsonb_build_object('day', last_day, 'activity', activity, 'amount', amount) end,
  case when not confirmed then 'PROVISIONAL' end
from ledger_credit
union all
select a.person_id, 'ACTIVITY', 'ACTIVITY-RECEIVED-' || m.id, m.day,
  jsonb_build_object('day', m.day, 'activity', 'SUPERVISION_RECEIVED', 'amount', ceil(m.minutes * 100 / 60.0) / 100), a.state
from supervision_attendance a join supervision_meeting m on m.id = a.meeting_id
where cardinality(supervisor_kinds(m.supervisor, m.day)) > 0
union all
select m.supervisor, 'ACTIVITY', 'ACTIVITY-GIVEN-' || m.id, m.day,
  jsonb_build_object('day', m.day, 'activity', 'SUPERVISION_GIVEN', 'amount', 1),
  case when exists (select from supervision_attendance a where a.meeting_id = m.id and a.state = 'SIGNED') then 'SIGNED'
       else 'WAITING' end
from supervision_meeting m
where cardinality(supervisor_kinds(m.supervisor, m.day)) > 0;
