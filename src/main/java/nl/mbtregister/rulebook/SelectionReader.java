package nl.mbtregister.rulebook;

import nl.mbtregister.rulebook.rules.Selection;
import nl.mbtregister.rulebook.rules.portfolio.ActivityKind;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import nl.mbtregister.rulebook.rules.portfolio.MeetingSubject;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import nl.mbtregister.rulebook.rules.portfolio.WorkField;

/** Reads which rows a requirement looks for. */
record SelectionReader(Fields fields) {

    Selection read() {
        Selection selection = switch (fields.one(RowKind.class, "rows")) {
            case MEETING ->
                new Selection.Meetings(
                        fields.one(MeetingSubject.class, "about"),
                        fields.some(SupervisorKind.class, "by"),
                        fields.flag("fresh"));
            case TEACHING -> new Selection.Teachings(fields.some(Theme.class, "themes"), fields.flag("fresh"));
            case CASE ->
                new Selection.Cases(
                        fields.some(CaseForm.class, "forms"),
                        fields.flag("targetGroup"),
                        fields.flag("adolescents"),
                        fields.flag("supervised"),
                        fields.flag("completed"),
                        fields.maybe("months", fields::count));
            case COURSE -> new Selection.Courses(fields.some(CourseKind.class, "courses"));
            case EDUCATION ->
                new Selection.Educations(
                        fields.one(EducationLevel.class, "atLeast"), fields.some(EducationField.class, "fields"));
            case EMPLOYMENT ->
                new Selection.Employments(
                        fields.some(WorkField.class, "fields"),
                        fields.flag("current"),
                        fields.maybe("hours", fields::figure),
                        fields.flag("team"),
                        fields.flag("adolescents"));
            case ACTIVITY -> new Selection.Activities(fields.some(ActivityKind.class, "activities"));
            case HELD_TITLE, OUTSIDE_REGISTRATION, DECLARATION, ASSESSMENT ->
                throw fields.fault("rows", "rows of this kind have a form of requirement of their own");
        };
        fields.done();
        return selection;
    }
}
