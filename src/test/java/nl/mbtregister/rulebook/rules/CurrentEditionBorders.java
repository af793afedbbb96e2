package nl.mbtregister.rulebook.rules;

import static nl.mbtregister.rulebook.rules.Border.advised;
import static nl.mbtregister.rulebook.rules.Border.border;
import static nl.mbtregister.rulebook.rules.Given.DAY;
import static nl.mbtregister.rulebook.rules.Given.nothing;

import java.util.List;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.portfolio.ActivityKind;
import nl.mbtregister.rulebook.rules.portfolio.AssessmentKind;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.DeclarationKind;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import nl.mbtregister.rulebook.rules.portfolio.MeetingSubject;
import nl.mbtregister.rulebook.rules.portfolio.Profession;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import nl.mbtregister.rulebook.rules.portfolio.WorkField;

/** Every requirement of the edition: just under it and what then is missing, at it, over it. */
final class CurrentEditionBorders {
    private CurrentEditionBorders() {}

    static List<Border> all() {
        return List.of(
                border(
                        "BASIC_THERAPIST.education",
                        nothing().diploma(EducationLevel.VOCATIONAL),
                        "1 DIPLOMAS",
                        nothing().diploma(EducationLevel.HIGHER_PROFESSIONAL),
                        nothing().diploma(EducationLevel.UNIVERSITY)),
                border(
                        "BASIC_THERAPIST.work",
                        nothing().work(WorkField.OTHER, 8, true),
                        "1 WORKPLACES",
                        nothing().work(WorkField.YOUTH_CARE, 0, false),
                        nothing().work(WorkField.YOUTH_CARE, 0, false).work(WorkField.MENTAL_HEALTH_CARE, 8, true)),
                border(
                        "BASIC_THERAPIST.basic-training",
                        nothing().course(CourseKind.THEORY_AND_PRACTICE_II, DAY.minusYears(2)),
                        "1 COURSES",
                        nothing().course(CourseKind.BASIC_TRAINING, DAY.minusDays(2)),
                        nothing()
                                .course(CourseKind.BASIC_TRAINING, DAY.minusDays(2))
                                .course(CourseKind.BASIC_TRAINING, DAY.minusYears(9))),
                border(
                        "BASIC_THERAPIST.supervision",
                        nothing().trained().sessions(15, SupervisorKind.GENERAL),
                        "1 SESSIONS",
                        nothing().trained().sessions(16, SupervisorKind.GENERAL),
                        nothing().trained().sessions(17, SupervisorKind.GENERAL)),
                border(
                        "BASIC_THERAPIST.supervision-milieu",
                        nothing()
                                .trained()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.MILIEU_THERAPY)
                                .sessions(0, SupervisorKind.MILIEU_THERAPY),
                        "1 SESSIONS",
                        nothing()
                                .trained()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.MILIEU_THERAPY)
                                .sessions(1, SupervisorKind.MILIEU_THERAPY),
                        nothing()
                                .trained()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.MILIEU_THERAPY)
                                .sessions(2, SupervisorKind.MILIEU_THERAPY)),
                border(
                        "BASIC_THERAPIST.supervision-arts-body",
                        nothing()
                                .trained()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.ARTS_BODY_THERAPY)
                                .sessions(0, SupervisorKind.ARTS_BODY_THERAPY),
                        "1 SESSIONS",
                        nothing()
                                .trained()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.ARTS_BODY_THERAPY)
                                .sessions(1, SupervisorKind.ARTS_BODY_THERAPY),
                        nothing()
                                .trained()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.ARTS_BODY_THERAPY)
                                .sessions(2, SupervisorKind.ARTS_BODY_THERAPY)),
                border(
                        "BASIC_THERAPIST.declaration",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.BASIC_THERAPIST, false),
                        "1 DECLARATIONS",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.BASIC_THERAPIST, true),
                        nothing()
                                .declared(DeclarationKind.SUPERVISOR, Title.BASIC_THERAPIST, true)
                                .declared(DeclarationKind.SUPERVISOR, Title.BASIC_THERAPIST, true)),
                advised(
                        "BASIC_THERAPIST.cases",
                        nothing().treatments(1, CaseForm.SYSTEM),
                        "1 CASES",
                        nothing().treatments(2, CaseForm.SYSTEM),
                        nothing().treatments(3, CaseForm.SYSTEM)),
                border(
                        "THERAPIST.title",
                        nothing().title(Title.SUPERVISOR),
                        "1 TITLES",
                        nothing().title(Title.BASIC_THERAPIST),
                        nothing().title(Title.BASIC_THERAPIST).title(Title.SUPERVISOR)),
                border(
                        "THERAPIST.teaching",
                        nothing().points(17),
                        "1 POINTS",
                        nothing().points(18),
                        nothing().points(19)),
                border(
                        "THERAPIST.supervision",
                        nothing().trained().sessions(19, SupervisorKind.GENERAL),
                        "1 SESSIONS",
                        nothing().trained().sessions(20, SupervisorKind.GENERAL),
                        nothing().trained().sessions(21, SupervisorKind.GENERAL)),
                border(
                        "THERAPIST.declaration",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.THERAPIST, false),
                        "1 DECLARATIONS",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.THERAPIST, true),
                        nothing()
                                .declared(DeclarationKind.SUPERVISOR, Title.THERAPIST, true)
                                .declared(DeclarationKind.SUPERVISOR, Title.THERAPIST, true)),
                border(
                        "THERAPIST.assessment",
                        nothing()
                                .assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 2, 15, true)
                                .assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 3, 14, true),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 3, 15, true),
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 4, 16, true)),
                advised(
                        "THERAPIST.cases",
                        nothing().treatments(1, CaseForm.GROUP),
                        "1 CASES",
                        nothing().treatments(2, CaseForm.GROUP),
                        nothing().treatments(3, CaseForm.GROUP)),
                border(
                        "MILIEU_THERAPIST.title",
                        nothing().title(Title.SUPERVISOR),
                        "1 TITLES",
                        nothing().title(Title.BASIC_THERAPIST),
                        nothing().title(Title.BASIC_THERAPIST).title(Title.SUPERVISOR)),
                border(
                        "MILIEU_THERAPIST.teaching",
                        nothing().points(17),
                        "1 POINTS",
                        nothing().points(18),
                        nothing().points(19)),
                border(
                        "MILIEU_THERAPIST.supervision",
                        nothing().trained().sessions(19, SupervisorKind.GENERAL),
                        "1 SESSIONS",
                        nothing().trained().sessions(20, SupervisorKind.GENERAL),
                        nothing().trained().sessions(21, SupervisorKind.GENERAL)),
                border(
                        "MILIEU_THERAPIST.declaration",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.MILIEU_THERAPIST, false),
                        "1 DECLARATIONS",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.MILIEU_THERAPIST, true),
                        nothing()
                                .declared(DeclarationKind.SUPERVISOR, Title.MILIEU_THERAPIST, true)
                                .declared(DeclarationKind.SUPERVISOR, Title.MILIEU_THERAPIST, true)),
                border(
                        "MILIEU_THERAPIST.assessment",
                        nothing()
                                .assessed(AssessmentKind.INDEPENDENT, Title.MILIEU_THERAPIST, 2, 15, true)
                                .assessed(AssessmentKind.INDEPENDENT, Title.MILIEU_THERAPIST, 3, 14, true),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.MILIEU_THERAPIST, 3, 15, true),
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.MILIEU_THERAPIST, 4, 16, true)),
                advised(
                        "MILIEU_THERAPIST.cases",
                        nothing().treatments(1, CaseForm.INDIVIDUAL),
                        "1 CASES",
                        nothing().treatments(2, CaseForm.INDIVIDUAL),
                        nothing().treatments(3, CaseForm.INDIVIDUAL)),
                border(
                        "ARTS_BODY_THERAPIST.title",
                        nothing().title(Title.SUPERVISOR),
                        "1 TITLES",
                        nothing().title(Title.BASIC_THERAPIST),
                        nothing().title(Title.BASIC_THERAPIST).title(Title.SUPERVISOR)),
                border(
                        "ARTS_BODY_THERAPIST.teaching",
                        nothing().points(17),
                        "1 POINTS",
                        nothing().points(18),
                        nothing().points(19)),
                border(
                        "ARTS_BODY_THERAPIST.supervision",
                        nothing().trained().sessions(19, SupervisorKind.GENERAL),
                        "1 SESSIONS",
                        nothing().trained().sessions(20, SupervisorKind.GENERAL),
                        nothing().trained().sessions(21, SupervisorKind.GENERAL)),
                border(
                        "ARTS_BODY_THERAPIST.declaration",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.ARTS_BODY_THERAPIST, false),
                        "1 DECLARATIONS",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.ARTS_BODY_THERAPIST, true),
                        nothing()
                                .declared(DeclarationKind.SUPERVISOR, Title.ARTS_BODY_THERAPIST, true)
                                .declared(DeclarationKind.SUPERVISOR, Title.ARTS_BODY_THERAPIST, true)),
                border(
                        "ARTS_BODY_THERAPIST.assessment",
                        nothing()
                                .assessed(AssessmentKind.INDEPENDENT, Title.ARTS_BODY_THERAPIST, 2, 15, true)
                                .assessed(AssessmentKind.INDEPENDENT, Title.ARTS_BODY_THERAPIST, 3, 14, true),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.ARTS_BODY_THERAPIST, 3, 15, true),
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.ARTS_BODY_THERAPIST, 4, 16, true)),
                advised(
                        "ARTS_BODY_THERAPIST.cases",
                        nothing().treatments(1, CaseForm.GROUP),
                        "1 CASES",
                        nothing().treatments(2, CaseForm.GROUP),
                        nothing().treatments(3, CaseForm.GROUP)),
                border(
                        "SYSTEMIC_THERAPIST.title",
                        nothing().title(Title.SUPERVISOR),
                        "1 TITLES",
                        nothing().title(Title.BASIC_THERAPIST),
                        nothing().title(Title.BASIC_THERAPIST).title(Title.SUPERVISOR)),
                border(
                        "SYSTEMIC_THERAPIST.teaching",
                        nothing().points(17),
                        "1 POINTS",
                        nothing().points(18),
                        nothing().points(19)),
                border(
                        "SYSTEMIC_THERAPIST.supervision",
                        nothing().trained().sessions(19, SupervisorKind.GENERAL),
                        "1 SESSIONS",
                        nothing().trained().sessions(20, SupervisorKind.GENERAL),
                        nothing().trained().sessions(21, SupervisorKind.GENERAL)),
                border(
                        "SYSTEMIC_THERAPIST.declaration",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.SYSTEMIC_THERAPIST, false),
                        "1 DECLARATIONS",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.SYSTEMIC_THERAPIST, true),
                        nothing()
                                .declared(DeclarationKind.SUPERVISOR, Title.SYSTEMIC_THERAPIST, true)
                                .declared(DeclarationKind.SUPERVISOR, Title.SYSTEMIC_THERAPIST, true)),
                border(
                        "SYSTEMIC_THERAPIST.assessment",
                        nothing()
                                .assessed(AssessmentKind.INDEPENDENT, Title.SYSTEMIC_THERAPIST, 2, 15, true)
                                .assessed(AssessmentKind.INDEPENDENT, Title.SYSTEMIC_THERAPIST, 3, 14, true),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.SYSTEMIC_THERAPIST, 3, 15, true),
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.SYSTEMIC_THERAPIST, 4, 16, true)),
                advised(
                        "SYSTEMIC_THERAPIST.cases",
                        nothing().treatments(1, CaseForm.SYSTEM),
                        "1 CASES",
                        nothing().treatments(2, CaseForm.SYSTEM),
                        nothing().treatments(3, CaseForm.SYSTEM)),
                border(
                        "THERAPIST.profession",
                        nothing().registered(Profession.OTHER_BIG),
                        "1 REGISTRATIONS",
                        nothing().registered(Profession.EDUCATIONALIST_GENERALIST, true, DAY),
                        nothing()
                                .registered(Profession.EDUCATIONALIST_GENERALIST)
                                .registered(Profession.PSYCHIATRIST)),
                border(
                        "MILIEU_THERAPIST.education",
                        nothing().diploma(EducationLevel.VOCATIONAL),
                        "1 DIPLOMAS",
                        nothing().diploma(EducationLevel.VOCATIONAL, EducationField.MILIEU_THERAPY),
                        nothing()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.MILIEU_THERAPY)
                                .diploma(EducationLevel.VOCATIONAL, EducationField.MILIEU_THERAPY)),
                border(
                        "MILIEU_THERAPIST.supervision-discipline",
                        nothing().trained().sessions(9, SupervisorKind.MILIEU_THERAPY),
                        "1 SESSIONS",
                        nothing().trained().sessions(10, SupervisorKind.MILIEU_THERAPY),
                        nothing().trained().sessions(11, SupervisorKind.MILIEU_THERAPY)),
                border(
                        "MILIEU_THERAPIST.setting",
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 8, false),
                        "1 WORKPLACES",
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 0, true),
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 0, true).work(WorkField.YOUTH_CARE, 8, true)),
                border(
                        "ARTS_BODY_THERAPIST.education",
                        nothing().diploma(EducationLevel.VOCATIONAL),
                        "1 DIPLOMAS",
                        nothing().diploma(EducationLevel.VOCATIONAL, EducationField.ARTS_BODY_THERAPY),
                        nothing()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.ARTS_BODY_THERAPY)
                                .diploma(EducationLevel.VOCATIONAL, EducationField.ARTS_BODY_THERAPY)),
                border(
                        "ARTS_BODY_THERAPIST.supervision-discipline",
                        nothing().trained().sessions(9, SupervisorKind.ARTS_BODY_THERAPY),
                        "1 SESSIONS",
                        nothing().trained().sessions(10, SupervisorKind.ARTS_BODY_THERAPY),
                        nothing().trained().sessions(11, SupervisorKind.ARTS_BODY_THERAPY)),
                border(
                        "SYSTEMIC_THERAPIST.entry",
                        nothing().registered(Profession.OTHER).diploma(EducationLevel.UNIVERSITY),
                        "1 REGISTRATIONS",
                        nothing().diploma(EducationLevel.VOCATIONAL, EducationField.SYSTEMIC_THERAPY),
                        nothing()
                                .registered(Profession.OTHER_BIG)
                                .diploma(EducationLevel.VOCATIONAL, EducationField.SYSTEMIC_THERAPY)),
                border(
                        "SUPERVISOR.title",
                        nothing().title(Title.BASIC_THERAPIST),
                        "1 TITLES",
                        nothing().title(Title.ARTS_BODY_THERAPIST),
                        nothing().title(Title.ARTS_BODY_THERAPIST).title(Title.BASIC_THERAPIST)),
                border(
                        "SUPERVISOR.profession",
                        nothing()
                                .title(Title.THERAPIST)
                                .registered(
                                        Profession.PSYCHOTHERAPIST,
                                        false,
                                        DAY.minusYears(4).plusDays(1)),
                        "1 REGISTRATIONS",
                        nothing()
                                .title(Title.THERAPIST)
                                .registered(Profession.PSYCHOTHERAPIST, false, DAY.minusYears(4)),
                        nothing()
                                .title(Title.THERAPIST)
                                .registered(
                                        Profession.PSYCHOTHERAPIST,
                                        false,
                                        DAY.minusYears(4).minusDays(1))),
                border(
                        "SUPERVISOR.profession-systemic",
                        nothing()
                                .title(Title.SYSTEMIC_THERAPIST)
                                .registered(
                                        Profession.OTHER_BIG,
                                        false,
                                        DAY.minusYears(4).plusDays(1)),
                        "1 REGISTRATIONS",
                        nothing()
                                .title(Title.SYSTEMIC_THERAPIST)
                                .registered(Profession.OTHER_BIG, false, DAY.minusYears(4)),
                        nothing()
                                .title(Title.SYSTEMIC_THERAPIST)
                                .diploma(EducationLevel.VOCATIONAL, EducationField.SYSTEMIC_THERAPY)),
                border(
                        "SUPERVISOR.course",
                        nothing().course(CourseKind.THEORY_AND_PRACTICE_II, DAY.minusYears(2)),
                        "1 COURSES",
                        nothing().course(CourseKind.SUPERVISOR_COURSE, DAY.minusDays(2)),
                        nothing()
                                .course(CourseKind.SUPERVISOR_COURSE, DAY.minusDays(2))
                                .course(CourseKind.SUPERVISOR_COURSE, DAY.minusYears(9))),
                border(
                        "SUPERVISOR.entrance-test",
                        nothing().assessed(AssessmentKind.ENTRANCE_TEST, Title.SUPERVISOR, 0, 0, false),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.ENTRANCE_TEST, Title.SUPERVISOR, 0, 0, true),
                        nothing()
                                .assessed(AssessmentKind.ENTRANCE_TEST, Title.SUPERVISOR, 0, 0, true)
                                .assessed(AssessmentKind.ENTRANCE_TEST, Title.SUPERVISOR, 0, 0, true)),
                border(
                        "SUPERVISOR.supervision",
                        nothing().trained().sessions(7, SupervisorKind.GENERAL, MeetingSubject.SUPERVISION),
                        "1 SESSIONS",
                        nothing().trained().sessions(8, SupervisorKind.GENERAL, MeetingSubject.SUPERVISION),
                        nothing().trained().sessions(9, SupervisorKind.GENERAL, MeetingSubject.SUPERVISION)),
                border(
                        "SUPERVISOR.clinical-skills",
                        nothing()
                                .trained()
                                .entranceTest(3)
                                .sessions(2, SupervisorKind.GENERAL, MeetingSubject.CLINICAL_SKILLS),
                        "1 SESSIONS",
                        nothing()
                                .trained()
                                .entranceTest(3)
                                .sessions(3, SupervisorKind.GENERAL, MeetingSubject.CLINICAL_SKILLS),
                        nothing()
                                .trained()
                                .entranceTest(3)
                                .sessions(4, SupervisorKind.GENERAL, MeetingSubject.CLINICAL_SKILLS)),
                border(
                        "SUPERVISOR.declaration",
                        nothing().declared(DeclarationKind.SUPERVISOR_ROUTE, Title.SUPERVISOR, false),
                        "1 DECLARATIONS",
                        nothing().declared(DeclarationKind.SUPERVISOR_ROUTE, Title.SUPERVISOR, true),
                        nothing()
                                .declared(DeclarationKind.SUPERVISOR_ROUTE, Title.SUPERVISOR, true)
                                .declared(DeclarationKind.SUPERVISOR_ROUTE, Title.SUPERVISOR, true)),
                border(
                        "THERAPIST.renewal.work",
                        nothing().activity(ActivityKind.MBT_WORK, 1599),
                        "1 HOURS",
                        nothing().activity(ActivityKind.MBT_WORK, 1600),
                        nothing().activity(ActivityKind.MBT_WORK, 1601)),
                border(
                        "THERAPIST.renewal.teaching",
                        nothing().points(29),
                        "1 POINTS",
                        nothing().points(30),
                        nothing().points(31)),
                border(
                        "THERAPIST.renewal.intervision",
                        nothing().intervision(12, 12, 12, 12, 11),
                        "1 HOURS",
                        nothing().intervision(12, 12, 12, 12, 12),
                        nothing().intervision(12, 12, 12, 12, 13)),
                border(
                        "MILIEU_THERAPIST.renewal.work",
                        nothing().activity(ActivityKind.MBT_WORK, 1599),
                        "1 HOURS",
                        nothing().activity(ActivityKind.MBT_WORK, 1600),
                        nothing().activity(ActivityKind.MBT_WORK, 1601)),
                border(
                        "MILIEU_THERAPIST.renewal.teaching",
                        nothing().points(29),
                        "1 POINTS",
                        nothing().points(30),
                        nothing().points(31)),
                border(
                        "MILIEU_THERAPIST.renewal.intervision",
                        nothing().intervision(12, 12, 12, 12, 11),
                        "1 HOURS",
                        nothing().intervision(12, 12, 12, 12, 12),
                        nothing().intervision(12, 12, 12, 12, 13)),
                border(
                        "ARTS_BODY_THERAPIST.renewal.work",
                        nothing().activity(ActivityKind.MBT_WORK, 1599),
                        "1 HOURS",
                        nothing().activity(ActivityKind.MBT_WORK, 1600),
                        nothing().activity(ActivityKind.MBT_WORK, 1601)),
                border(
                        "ARTS_BODY_THERAPIST.renewal.teaching",
                        nothing().points(29),
                        "1 POINTS",
                        nothing().points(30),
                        nothing().points(31)),
                border(
                        "ARTS_BODY_THERAPIST.renewal.intervision",
                        nothing().intervision(12, 12, 12, 12, 11),
                        "1 HOURS",
                        nothing().intervision(12, 12, 12, 12, 12),
                        nothing().intervision(12, 12, 12, 12, 13)),
                border(
                        "SYSTEMIC_THERAPIST.renewal.work",
                        nothing().activity(ActivityKind.MBT_WORK, 1599),
                        "1 HOURS",
                        nothing().activity(ActivityKind.MBT_WORK, 1600),
                        nothing().activity(ActivityKind.MBT_WORK, 1601)),
                border(
                        "SYSTEMIC_THERAPIST.renewal.teaching",
                        nothing().points(29),
                        "1 POINTS",
                        nothing().points(30),
                        nothing().points(31)),
                border(
                        "SYSTEMIC_THERAPIST.renewal.intervision",
                        nothing().intervision(12, 12, 12, 12, 11),
                        "1 HOURS",
                        nothing().intervision(12, 12, 12, 12, 12),
                        nothing().intervision(12, 12, 12, 12, 13)),
                border(
                        "SUPERVISOR.renewal.work",
                        nothing().activity(ActivityKind.MBT_WORK, 1599),
                        "1 HOURS",
                        nothing().activity(ActivityKind.MBT_WORK, 1600),
                        nothing().activity(ActivityKind.MBT_WORK, 1601)),
                border(
                        "SUPERVISOR.renewal.teaching",
                        nothing().points(39),
                        "1 POINTS",
                        nothing().points(40),
                        nothing().points(41)),
                border(
                        "SUPERVISOR.renewal.intervision",
                        nothing().intervision(12, 12, 12, 12, 11),
                        "1 HOURS",
                        nothing().intervision(12, 12, 12, 12, 12),
                        nothing().intervision(12, 12, 12, 12, 13)),
                border(
                        "SUPERVISOR.renewal.teaching-supervision",
                        nothing().points(9, Theme.SUPERVISION_OR_DIDACTICS),
                        "1 POINTS",
                        nothing().points(10, Theme.SUPERVISION_OR_DIDACTICS),
                        nothing().points(11, Theme.SUPERVISION_OR_DIDACTICS)),
                border(
                        "SUPERVISOR.renewal.supervision-given",
                        nothing().activity(ActivityKind.SUPERVISION_GIVEN, 49),
                        "1 SUPERVISIONS_GIVEN",
                        nothing().activity(ActivityKind.SUPERVISION_GIVEN, 50),
                        nothing().activity(ActivityKind.SUPERVISION_GIVEN, 51)),
                border(
                        "THERAPIST.renewal.profession",
                        nothing().registered(Profession.OTHER_BIG),
                        "1 REGISTRATIONS",
                        nothing().registered(Profession.PSYCHIATRIST, true, DAY),
                        nothing().registered(Profession.PSYCHIATRIST).registered(Profession.PSYCHIATRIST)),
                border(
                        "SUPERVISOR.renewal.profession",
                        nothing().title(Title.THERAPIST).registered(Profession.PSYCHIATRIST, true, DAY),
                        "1 REGISTRATIONS",
                        nothing().title(Title.THERAPIST).registered(Profession.OTHER_BIG),
                        nothing()
                                .title(Title.THERAPIST)
                                .registered(Profession.OTHER_BIG)
                                .registered(Profession.PSYCHIATRIST)),
                border(
                        "SYSTEMIC_THERAPIST.renewal.profession",
                        nothing().registered(Profession.OTHER).diploma(EducationLevel.UNIVERSITY),
                        "1 REGISTRATIONS",
                        nothing().diploma(EducationLevel.VOCATIONAL, EducationField.SYSTEMIC_THERAPY),
                        nothing()
                                .registered(Profession.OTHER_BIG)
                                .diploma(EducationLevel.VOCATIONAL, EducationField.SYSTEMIC_THERAPY)));
    }
}
