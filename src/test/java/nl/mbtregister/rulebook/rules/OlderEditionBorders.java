package nl.mbtregister.rulebook.rules;

import static nl.mbtregister.rulebook.rules.Border.border;
import static nl.mbtregister.rulebook.rules.Given.DAY;
import static nl.mbtregister.rulebook.rules.Given.nothing;

import java.util.List;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.portfolio.AssessmentKind;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.DeclarationKind;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import nl.mbtregister.rulebook.rules.portfolio.Profession;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.rulebook.rules.portfolio.WorkField;

/** Every requirement of the edition: just under it and what then is missing, at it, over it. */
final class OlderEditionBorders {
    private OlderEditionBorders() {}

    static List<Border> all() {
        return List.of(
                border(
                        "BASIC_THERAPIST.supervision-milieu",
                        nothing()
                                .trained()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.MILIEU_THERAPY)
                                .sessions(3, SupervisorKind.MILIEU_THERAPY),
                        "1 SESSIONS",
                        nothing()
                                .trained()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.MILIEU_THERAPY)
                                .sessions(4, SupervisorKind.MILIEU_THERAPY),
                        nothing()
                                .trained()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.MILIEU_THERAPY)
                                .sessions(5, SupervisorKind.MILIEU_THERAPY)),
                border(
                        "BASIC_THERAPIST.supervision-arts-body",
                        nothing()
                                .trained()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.ARTS_BODY_THERAPY)
                                .sessions(3, SupervisorKind.ARTS_BODY_THERAPY),
                        "1 SESSIONS",
                        nothing()
                                .trained()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.ARTS_BODY_THERAPY)
                                .sessions(4, SupervisorKind.ARTS_BODY_THERAPY),
                        nothing()
                                .trained()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.ARTS_BODY_THERAPY)
                                .sessions(5, SupervisorKind.ARTS_BODY_THERAPY)),
                border(
                        "SUPERVISOR.entrance-test",
                        nothing().assessed(AssessmentKind.ENTRANCE_TEST, Title.SUPERVISOR, 0, 0, false),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.ENTRANCE_TEST, Title.SUPERVISOR, 0, 0, true),
                        nothing()
                                .assessed(AssessmentKind.ENTRANCE_TEST, Title.SUPERVISOR, 0, 0, true)
                                .assessed(AssessmentKind.ENTRANCE_TEST, Title.SUPERVISOR, 0, 0, true)),
                border(
                        "SUPERVISES_BASIC_LEVEL.entrance-test",
                        nothing().assessed(AssessmentKind.ENTRANCE_TEST, Title.SUPERVISOR, 0, 0, false),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.ENTRANCE_TEST, Title.SUPERVISOR, 0, 0, true),
                        nothing()
                                .assessed(AssessmentKind.ENTRANCE_TEST, Title.SUPERVISOR, 0, 0, true)
                                .assessed(AssessmentKind.ENTRANCE_TEST, Title.SUPERVISOR, 0, 0, true)),
                border(
                        "BASIC_THERAPIST.education",
                        nothing().diploma(EducationLevel.VOCATIONAL),
                        "1 DIPLOMAS",
                        nothing().diploma(EducationLevel.HIGHER_PROFESSIONAL),
                        nothing().diploma(EducationLevel.UNIVERSITY)),
                border(
                        "BASIC_THERAPIST.supervision",
                        nothing().trained().sessions(15, SupervisorKind.GENERAL),
                        "1 SESSIONS",
                        nothing().trained().sessions(16, SupervisorKind.GENERAL),
                        nothing().trained().sessions(17, SupervisorKind.GENERAL)),
                border(
                        "BASIC_THERAPIST.declaration",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.BASIC_THERAPIST, false),
                        "1 DECLARATIONS",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.BASIC_THERAPIST, true),
                        nothing()
                                .declared(DeclarationKind.SUPERVISOR, Title.BASIC_THERAPIST, true)
                                .declared(DeclarationKind.SUPERVISOR, Title.BASIC_THERAPIST, true)),
                border(
                        "THERAPIST.title",
                        nothing().title(Title.SUPERVISOR),
                        "1 TITLES",
                        nothing().title(Title.BASIC_THERAPIST),
                        nothing().title(Title.BASIC_THERAPIST).title(Title.SUPERVISOR)),
                border(
                        "THERAPIST.supervision",
                        nothing().trained().sessions(19, SupervisorKind.GENERAL),
                        "1 SESSIONS",
                        nothing().trained().sessions(20, SupervisorKind.GENERAL),
                        nothing().trained().sessions(21, SupervisorKind.GENERAL)),
                border(
                        "MILIEU_THERAPIST.title",
                        nothing().title(Title.SUPERVISOR),
                        "1 TITLES",
                        nothing().title(Title.BASIC_THERAPIST),
                        nothing().title(Title.BASIC_THERAPIST).title(Title.SUPERVISOR)),
                border(
                        "ARTS_BODY_THERAPIST.title",
                        nothing().title(Title.SUPERVISOR),
                        "1 TITLES",
                        nothing().title(Title.BASIC_THERAPIST),
                        nothing().title(Title.BASIC_THERAPIST).title(Title.SUPERVISOR)),
                border(
                        "MILIEU_THERAPIST.education",
                        nothing().diploma(EducationLevel.VOCATIONAL),
                        "1 DIPLOMAS",
                        nothing().diploma(EducationLevel.VOCATIONAL, EducationField.MILIEU_THERAPY),
                        nothing()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.MILIEU_THERAPY)
                                .diploma(EducationLevel.VOCATIONAL, EducationField.MILIEU_THERAPY)),
                border(
                        "ARTS_BODY_THERAPIST.education",
                        nothing().diploma(EducationLevel.VOCATIONAL),
                        "1 DIPLOMAS",
                        nothing().diploma(EducationLevel.VOCATIONAL, EducationField.ARTS_BODY_THERAPY),
                        nothing()
                                .diploma(EducationLevel.VOCATIONAL, EducationField.ARTS_BODY_THERAPY)
                                .diploma(EducationLevel.VOCATIONAL, EducationField.ARTS_BODY_THERAPY)),
                border(
                        "SUPERVISOR.course",
                        nothing().course(CourseKind.THEORY_AND_PRACTICE_II, DAY.minusYears(2)),
                        "1 COURSES",
                        nothing().course(CourseKind.SUPERVISOR_COURSE, DAY.minusDays(2)),
                        nothing()
                                .course(CourseKind.SUPERVISOR_COURSE, DAY.minusDays(2))
                                .course(CourseKind.SUPERVISOR_COURSE, DAY.minusYears(9))),
                border(
                        "BASIC_THERAPIST.work",
                        nothing().work(WorkField.YOUTH_CARE, 8, true),
                        "1 WORKPLACES",
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 0, false),
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 0, false).work(WorkField.YOUTH_CARE, 8, true)),
                border(
                        "BASIC_THERAPIST.basic-training",
                        nothing().course(CourseKind.THEORY_AND_PRACTICE_I, DAY.minusYears(3)),
                        "1 COURSES",
                        nothing()
                                .course(CourseKind.THEORY_AND_PRACTICE_I, DAY.minusYears(3))
                                .course(CourseKind.THEORY_AND_PRACTICE_II, DAY.minusYears(2)),
                        nothing()
                                .trained()
                                .course(CourseKind.THEORY_AND_PRACTICE_I, DAY.minusYears(3))
                                .course(CourseKind.THEORY_AND_PRACTICE_II, DAY.minusYears(2))),
                border(
                        "BASIC_THERAPIST.experience",
                        nothing().months(11),
                        "1 MONTHS",
                        nothing().months(12),
                        nothing().months(13)),
                border(
                        "BASIC_THERAPIST.cases",
                        nothing().treatments(4, CaseForm.INDIVIDUAL).treatment(CaseForm.GROUP, DAY.minusMonths(20), 55),
                        "1 TREATMENT_SESSIONS",
                        nothing().treatments(4, CaseForm.INDIVIDUAL).treatment(CaseForm.GROUP, DAY.minusMonths(20), 56),
                        nothing()
                                .treatments(4, CaseForm.INDIVIDUAL)
                                .treatment(CaseForm.GROUP, DAY.minusMonths(20), 57)),
                border(
                        "BASIC_THERAPIST.setting",
                        nothing().declared(DeclarationKind.STRUCTURAL_CONDITIONS, Title.BASIC_THERAPIST, false),
                        "1 DECLARATIONS",
                        nothing().declared(DeclarationKind.STRUCTURAL_CONDITIONS, Title.BASIC_THERAPIST, true),
                        nothing()
                                .declared(DeclarationKind.STRUCTURAL_CONDITIONS, Title.BASIC_THERAPIST, true)
                                .declared(DeclarationKind.STRUCTURAL_CONDITIONS, Title.BASIC_THERAPIST, true)),
                border(
                        "THERAPIST.assessment",
                        nothing()
                                .assessed(AssessmentKind.OWN_SUPERVISOR, Title.THERAPIST, 0, 0, true)
                                .assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 0, 0, false),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 0, 0, true),
                        nothing()
                                .assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 0, 0, true)
                                .assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 0, 0, true)),
                border(
                        "MILIEU_THERAPIST.teaching",
                        nothing().points(23),
                        "1 TEACHING_HOURS",
                        nothing().points(24),
                        nothing().points(25)),
                border(
                        "MILIEU_THERAPIST.supervision",
                        nothing()
                                .trained()
                                .sessions(10, SupervisorKind.MILIEU_THERAPY)
                                .sessions(9, SupervisorKind.GENERAL),
                        "1 SESSIONS",
                        nothing()
                                .trained()
                                .sessions(10, SupervisorKind.MILIEU_THERAPY)
                                .sessions(10, SupervisorKind.GENERAL),
                        nothing()
                                .trained()
                                .sessions(10, SupervisorKind.MILIEU_THERAPY)
                                .sessions(11, SupervisorKind.GENERAL)),
                border(
                        "MILIEU_THERAPIST.supervision-general",
                        nothing().trained().sessions(9, SupervisorKind.GENERAL),
                        "1 SESSIONS",
                        nothing().trained().sessions(10, SupervisorKind.GENERAL),
                        nothing().trained().sessions(11, SupervisorKind.GENERAL)),
                border(
                        "MILIEU_THERAPIST.supervision-discipline",
                        nothing().trained().sessions(4, SupervisorKind.MILIEU_THERAPY),
                        "1 SESSIONS",
                        nothing().trained().sessions(5, SupervisorKind.MILIEU_THERAPY),
                        nothing().trained().sessions(6, SupervisorKind.MILIEU_THERAPY)),
                border(
                        "MILIEU_THERAPIST.assessment-own",
                        nothing()
                                .assessed(AssessmentKind.OWN_SUPERVISOR, Title.MILIEU_THERAPIST, 2, 15, true)
                                .assessed(AssessmentKind.OWN_SUPERVISOR, Title.MILIEU_THERAPIST, 3, 14, true),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.OWN_SUPERVISOR, Title.MILIEU_THERAPIST, 3, 15, true),
                        nothing().assessed(AssessmentKind.OWN_SUPERVISOR, Title.MILIEU_THERAPIST, 4, 16, true)),
                border(
                        "MILIEU_THERAPIST.assessment",
                        nothing()
                                .assessed(AssessmentKind.INDEPENDENT, Title.MILIEU_THERAPIST, 2, 15, true)
                                .assessed(AssessmentKind.INDEPENDENT, Title.MILIEU_THERAPIST, 3, 14, true),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.MILIEU_THERAPIST, 3, 15, true),
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.MILIEU_THERAPIST, 4, 16, true)),
                border(
                        "ARTS_BODY_THERAPIST.teaching",
                        nothing().points(23),
                        "1 TEACHING_HOURS",
                        nothing().points(24),
                        nothing().points(25)),
                border(
                        "ARTS_BODY_THERAPIST.supervision",
                        nothing()
                                .trained()
                                .sessions(10, SupervisorKind.ARTS_BODY_THERAPY)
                                .sessions(9, SupervisorKind.GENERAL),
                        "1 SESSIONS",
                        nothing()
                                .trained()
                                .sessions(10, SupervisorKind.ARTS_BODY_THERAPY)
                                .sessions(10, SupervisorKind.GENERAL),
                        nothing()
                                .trained()
                                .sessions(10, SupervisorKind.ARTS_BODY_THERAPY)
                                .sessions(11, SupervisorKind.GENERAL)),
                border(
                        "ARTS_BODY_THERAPIST.supervision-general",
                        nothing().trained().sessions(9, SupervisorKind.GENERAL),
                        "1 SESSIONS",
                        nothing().trained().sessions(10, SupervisorKind.GENERAL),
                        nothing().trained().sessions(11, SupervisorKind.GENERAL)),
                border(
                        "ARTS_BODY_THERAPIST.supervision-discipline",
                        nothing().trained().sessions(4, SupervisorKind.ARTS_BODY_THERAPY),
                        "1 SESSIONS",
                        nothing().trained().sessions(5, SupervisorKind.ARTS_BODY_THERAPY),
                        nothing().trained().sessions(6, SupervisorKind.ARTS_BODY_THERAPY)),
                border(
                        "ARTS_BODY_THERAPIST.assessment-own",
                        nothing()
                                .assessed(AssessmentKind.OWN_SUPERVISOR, Title.ARTS_BODY_THERAPIST, 2, 15, true)
                                .assessed(AssessmentKind.OWN_SUPERVISOR, Title.ARTS_BODY_THERAPIST, 3, 14, true),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.OWN_SUPERVISOR, Title.ARTS_BODY_THERAPIST, 3, 15, true),
                        nothing().assessed(AssessmentKind.OWN_SUPERVISOR, Title.ARTS_BODY_THERAPIST, 4, 16, true)),
                border(
                        "ARTS_BODY_THERAPIST.assessment",
                        nothing()
                                .assessed(AssessmentKind.INDEPENDENT, Title.ARTS_BODY_THERAPIST, 2, 15, true)
                                .assessed(AssessmentKind.INDEPENDENT, Title.ARTS_BODY_THERAPIST, 3, 14, true),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.ARTS_BODY_THERAPIST, 3, 15, true),
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.ARTS_BODY_THERAPIST, 4, 16, true)),
                border(
                        "MILIEU_THERAPIST.setting",
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 8, false),
                        "1 WORKPLACES",
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 0, true),
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 0, true).work(WorkField.YOUTH_CARE, 8, true)),
                border(
                        "SUPERVISOR.profession",
                        nothing()
                                .registered(
                                        Profession.PSYCHOTHERAPIST,
                                        false,
                                        DAY.minusYears(4).plusDays(1)),
                        "1 REGISTRATIONS",
                        nothing().registered(Profession.PSYCHOTHERAPIST, false, DAY.minusYears(4)),
                        nothing()
                                .registered(
                                        Profession.PSYCHOTHERAPIST,
                                        false,
                                        DAY.minusYears(4).minusDays(1))),
                border(
                        "SUPERVISES_BASIC_LEVEL.profession",
                        nothing().registered(Profession.CLINICAL_PSYCHOLOGIST),
                        "1 REGISTRATIONS",
                        nothing().registered(Profession.HEALTH_CARE_PSYCHOLOGIST, false, DAY),
                        nothing()
                                .registered(Profession.HEALTH_CARE_PSYCHOLOGIST)
                                .registered(Profession.PSYCHIATRIST)),
                border(
                        "SUPERVISOR.title",
                        nothing().title(Title.BASIC_THERAPIST),
                        "1 TITLES",
                        nothing().title(Title.THERAPIST),
                        nothing().title(Title.THERAPIST).title(Title.BASIC_THERAPIST)),
                border(
                        "SUPERVISOR.cases",
                        nothing().title(Title.THERAPIST).treatments(1, CaseForm.INDIVIDUAL),
                        "1 CASES",
                        nothing().title(Title.THERAPIST).treatments(2, CaseForm.INDIVIDUAL),
                        nothing().title(Title.THERAPIST).treatments(3, CaseForm.INDIVIDUAL)),
                border(
                        "SUPERVISOR.declaration",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.SUPERVISOR, false),
                        "1 DECLARATIONS",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.SUPERVISOR, true),
                        nothing()
                                .declared(DeclarationKind.SUPERVISOR, Title.SUPERVISOR, true)
                                .declared(DeclarationKind.SUPERVISOR, Title.SUPERVISOR, true)),
                border(
                        "SUPERVISOR.work",
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 7, true),
                        "1 WORKPLACES",
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 8, true),
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 9, true)),
                border(
                        "SUPERVISOR.experience",
                        nothing().months(59),
                        "1 MONTHS",
                        nothing().months(60),
                        nothing().months(61)),
                border(
                        "SUPERVISES_BASIC_LEVEL.title",
                        nothing().title(Title.BASIC_THERAPIST),
                        "1 TITLES",
                        nothing().title(Title.THERAPIST),
                        nothing().title(Title.THERAPIST).title(Title.BASIC_THERAPIST)),
                border(
                        "SUPERVISES_BASIC_LEVEL.cases",
                        nothing().title(Title.THERAPIST).treatments(1, CaseForm.INDIVIDUAL),
                        "1 CASES",
                        nothing().title(Title.THERAPIST).treatments(2, CaseForm.INDIVIDUAL),
                        nothing().title(Title.THERAPIST).treatments(3, CaseForm.INDIVIDUAL)),
                border(
                        "SUPERVISES_BASIC_LEVEL.declaration",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.SUPERVISOR, false),
                        "1 DECLARATIONS",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.SUPERVISOR, true),
                        nothing()
                                .declared(DeclarationKind.SUPERVISOR, Title.SUPERVISOR, true)
                                .declared(DeclarationKind.SUPERVISOR, Title.SUPERVISOR, true)),
                border(
                        "SUPERVISES_BASIC_LEVEL.work",
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 7, true),
                        "1 WORKPLACES",
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 8, true),
                        nothing().work(WorkField.MENTAL_HEALTH_CARE, 9, true)),
                border(
                        "SUPERVISES_BASIC_LEVEL.experience",
                        nothing().months(59),
                        "1 MONTHS",
                        nothing().months(60),
                        nothing().months(61)),
                border(
                        "SUPERVISES_BASIC_LEVEL.course",
                        nothing().course(CourseKind.THEORY_AND_PRACTICE_II, DAY.minusYears(2)),
                        "1 COURSES",
                        nothing().course(CourseKind.SUPERVISOR_COURSE, DAY.minusDays(2)),
                        nothing()
                                .course(CourseKind.SUPERVISOR_COURSE, DAY.minusDays(2))
                                .course(CourseKind.SUPERVISOR_COURSE, DAY.minusYears(9))),
                border(
                        "GROUP.title",
                        nothing().title(Title.BASIC_THERAPIST),
                        "1 TITLES",
                        nothing().title(Title.THERAPIST),
                        nothing().title(Title.THERAPIST).title(Title.BASIC_THERAPIST)),
                border(
                        "GROUP.cases",
                        nothing().treatments(5, CaseForm.INDIVIDUAL).treatments(2, CaseForm.GROUP),
                        "1 CASES",
                        nothing().treatments(6, CaseForm.INDIVIDUAL).treatments(2, CaseForm.GROUP),
                        nothing().treatments(7, CaseForm.INDIVIDUAL).treatments(3, CaseForm.GROUP)),
                border(
                        "ADOLESCENTS.title",
                        nothing().title(Title.SUPERVISOR),
                        "1 TITLES",
                        nothing().title(Title.BASIC_THERAPIST),
                        nothing().title(Title.BASIC_THERAPIST).title(Title.SUPERVISOR)),
                border(
                        "ADOLESCENTS.profession",
                        nothing().registered(Profession.EDUCATIONALIST_GENERALIST),
                        "1 REGISTRATIONS",
                        nothing().registered(Profession.HEALTH_CARE_PSYCHOLOGIST, true, DAY),
                        nothing()
                                .registered(Profession.HEALTH_CARE_PSYCHOLOGIST)
                                .registered(Profession.PSYCHIATRIST)),
                border(
                        "ADOLESCENTS.course",
                        nothing().course(CourseKind.THEORY_AND_PRACTICE_II, DAY.minusYears(2)),
                        "1 COURSES",
                        nothing().course(CourseKind.ADOLESCENTS_TWO_DAYS, DAY.minusDays(2)),
                        nothing()
                                .course(CourseKind.ADOLESCENTS_TWO_DAYS, DAY.minusDays(2))
                                .course(CourseKind.ADOLESCENTS_TWO_DAYS, DAY.minusYears(9))),
                border(
                        "ADOLESCENTS.experience",
                        nothing().months(29),
                        "1 MONTHS",
                        nothing().months(30),
                        nothing().months(31)),
                border(
                        "ADOLESCENTS.teaching",
                        nothing().points(23),
                        "1 TEACHING_HOURS",
                        nothing().points(24),
                        nothing().points(25)),
                border(
                        "ADOLESCENTS.supervision",
                        nothing().trained().sessions(19, SupervisorKind.GENERAL),
                        "1 SESSIONS",
                        nothing().trained().sessions(20, SupervisorKind.GENERAL),
                        nothing().trained().sessions(21, SupervisorKind.GENERAL)),
                border(
                        "ADOLESCENTS.assessment-own",
                        nothing()
                                .assessed(AssessmentKind.OWN_SUPERVISOR, Title.THERAPIST, 2, 15, true)
                                .assessed(AssessmentKind.OWN_SUPERVISOR, Title.THERAPIST, 3, 14, true),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.OWN_SUPERVISOR, Title.THERAPIST, 3, 15, true),
                        nothing().assessed(AssessmentKind.OWN_SUPERVISOR, Title.THERAPIST, 4, 16, true)),
                border(
                        "ADOLESCENTS.assessment",
                        nothing()
                                .assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 2, 15, true)
                                .assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 3, 14, true),
                        "1 ASSESSMENTS",
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 3, 15, true),
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 4, 16, true)),
                border(
                        "ADOLESCENTS.cases",
                        nothing().treatments(7, CaseForm.INDIVIDUAL),
                        "1 CASES",
                        nothing().treatments(8, CaseForm.INDIVIDUAL),
                        nothing().treatments(9, CaseForm.INDIVIDUAL)),
                border(
                        "ADOLESCENTS.setting",
                        nothing().declared(DeclarationKind.STRUCTURAL_CONDITIONS, Title.THERAPIST, false),
                        "1 DECLARATIONS",
                        nothing().declared(DeclarationKind.STRUCTURAL_CONDITIONS, Title.THERAPIST, true),
                        nothing()
                                .declared(DeclarationKind.STRUCTURAL_CONDITIONS, Title.THERAPIST, true)
                                .declared(DeclarationKind.STRUCTURAL_CONDITIONS, Title.THERAPIST, true)));
    }
}
