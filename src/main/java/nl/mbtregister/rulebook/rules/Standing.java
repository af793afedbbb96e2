package nl.mbtregister.rulebook.rules;

import java.time.LocalDate;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.portfolio.Assessment;
import nl.mbtregister.rulebook.rules.portfolio.Declaration;
import nl.mbtregister.rulebook.rules.portfolio.DeclarationKind;
import nl.mbtregister.rulebook.rules.portfolio.HeldTitle;
import nl.mbtregister.rulebook.rules.portfolio.OutsideRegistration;

/** Rows that are there or not: titles, registrations elsewhere, statements, tests. */
record Standing(Title route, LocalDate day) {

    Verdict title(Form.HoldsTitle asked, HeldTitle held) {
        if (!asked.anyOf().contains(held.title())) {
            return Verdict.rejected(Ground.OTHER_TITLE);
        }
        return held.span().contains(day) ? Verdict.ONE : Verdict.rejected(Ground.NOT_ON_DAY, day);
    }

    Verdict registration(Form.HoldsOutside asked, OutsideRegistration held) {
        if (!asked.anyOf().contains(held.countsAs())) {
            return Verdict.rejected(Ground.OTHER_PROFESSION);
        }
        if (!held.span().contains(day)) {
            return Verdict.rejected(Ground.NOT_ON_DAY, day);
        }
        if (held.inTraining() && !asked.inTrainingAccepted()) {
            return Verdict.rejected(Ground.IN_TRAINING);
        }
        if (asked.years() != null) {
            LocalDate longEnough = held.span().from().plusYears(asked.years().whole());
            if (day.isBefore(longEnough)) {
                return Verdict.rejected(Ground.TOO_RECENT, longEnough);
            }
        }
        return Verdict.ONE;
    }

    Verdict declaration(Form.DeclarationPresent asked, Declaration given) {
        boolean aboutRoute = given.declaration() == DeclarationKind.STRUCTURAL_CONDITIONS || given.title() == route;
        if (given.declaration() != asked.declaration() || !aboutRoute) {
            return Verdict.rejected(Ground.OTHER_DECLARATION);
        }
        return given.positive() ? Verdict.ONE : Verdict.rejected(Ground.NOT_POSITIVE);
    }

    Verdict assessment(Form.AssessedBy asked, Assessment given) {
        if (given.assessment() != asked.by() || given.title() != route) {
            return Verdict.rejected(Ground.OTHER_ASSESSMENT);
        }
        return switch (asked.by()) {
            case INDEPENDENT ->
                given.supervisedByAssessor() ? Verdict.rejected(Ground.ASSESSOR_SUPERVISED) : material(asked, given);
            case OWN_SUPERVISOR, ENTRANCE_TEST -> material(asked, given);
        };
    }

    private static Verdict material(Form.AssessedBy asked, Assessment given) {
        if (asked.fragments() != null && given.fragments() < asked.fragments().whole()) {
            return Verdict.rejected(Ground.TOO_FEW_FRAGMENTS, asked.fragments().value());
        }
        if (asked.minutes() != null && given.shortestMinutes() < asked.minutes().whole()) {
            return Verdict.rejected(Ground.FRAGMENT_TOO_SHORT, asked.minutes().value());
        }
        if (asked.reflectionReport() && !given.reflectionReport()) {
            return Verdict.rejected(Ground.NO_REFLECTION_REPORT);
        }
        return given.positive() ? Verdict.ONE : Verdict.rejected(Ground.NOT_POSITIVE);
    }
}
