package nl.mbtregister.rulebook.rules;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.portfolio.AssessmentKind;
import nl.mbtregister.rulebook.rules.portfolio.DeclarationKind;
import nl.mbtregister.rulebook.rules.portfolio.Profession;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * The shapes that a requirement can have. A new number is data in a new edition; a new shape is a new record here, a
 * case in {@link Scale} and a reader beside it.
 */
public sealed interface Form {

    /** The kinds of row that the form sorts into counted and not counted. */
    default Set<RowKind> kinds() {
        return switch (this) {
            case SumAtLeast sum -> EnumSet.of(sum.of().kind());
            case CountAtLeast count -> EnumSet.of(count.of().kind());
            case CapInside cap -> cap.total().kinds();
            case CapEach cap -> cap.total().kinds();
            case EachYearAtLeast yearly -> yearly.total().kinds();
            case SumAsAssessed sum -> EnumSet.of(sum.of().kind());
            case HoldsTitle ignored -> EnumSet.of(RowKind.HELD_TITLE);
            case HoldsOutside ignored -> EnumSet.of(RowKind.OUTSIDE_REGISTRATION);
            case DeclarationPresent ignored -> EnumSet.of(RowKind.DECLARATION);
            case AssessedBy ignored -> EnumSet.of(RowKind.ASSESSMENT);
            case Either either -> union(either.alternatives());
            case AllOf all -> union(all.parts());
            case WithinWindow within -> within.form().kinds();
            case AfterDate after -> after.form().kinds();
        };
    }

    /** The figures in the form by the names that its sentence uses. */
    default Map<String, Figure> figures() {
        return Map.of();
    }

    /**
     * The amounts of the selected rows add up to the minimum.
     *
     * @param groupCountsAs individual treatments that one group stands for, where the unit counts those
     */
    record SumAtLeast(
            Unit unit,
            Figure minimum,
            Selection of,
            @Nullable Figure groupCountsAs) implements Form {
        @Override
        public Map<String, Figure> figures() {
            return with(of.figures(), "minimum", minimum, "group", groupCountsAs);
        }
    }

    /** There are so many selected rows; {@code advised} is a higher number that is recommended. */
    record CountAtLeast(Figure minimum, @Nullable Figure advised, Selection of) implements Form {
        @Override
        public Map<String, Figure> figures() {
            return with(of.figures(), "minimum", minimum, "advised", advised);
        }
    }

    /** A sum in which the rows of one part count up to a maximum. */
    record CapInside(SumAtLeast total, Selection part, Figure maximum) implements Form {
        @Override
        public Map<String, Figure> figures() {
            return with(total.figures(), "maximum", maximum, "", null);
        }
    }

    /** A sum in which what belongs to one course counts up to a maximum; a row without a course stands for itself. */
    record CapEach(SumAtLeast total, Figure maximum) implements Form {
        @Override
        public Map<String, Figure> figures() {
            return with(total.figures(), "maximum", maximum, "", null);
        }
    }

    /** A sum that is also spread: so much in each year of the registration period. */
    record EachYearAtLeast(SumAtLeast total, Figure yearly) implements Form {
        @Override
        public Map<String, Figure> figures() {
            return with(total.figures(), "yearly", yearly, "", null);
        }
    }

    /** A sum whose minimum a positive test has set for this person. */
    record SumAsAssessed(AssessmentKind by, Selection of) implements Form {}

    /** One of these titles is held on the day. */
    record HoldsTitle(Set<Title> anyOf) implements Form {}

    /** One of these registrations elsewhere is valid on the day, and has been for so many years where that is asked. */
    record HoldsOutside(
            Set<Profession> anyOf,
            boolean inTrainingAccepted,
            @Nullable Figure years) implements Form {
        @Override
        public Map<String, Figure> figures() {
            return with(Map.of(), "years", years, "", null);
        }
    }

    /** A positive statement of this kind, about the title at stake where the kind is about titles. */
    record DeclarationPresent(DeclarationKind declaration) implements Form {}

    /** A positive test of this kind, on so many recordings of so many minutes where that is asked. */
    record AssessedBy(
            AssessmentKind by,
            @Nullable Figure fragments,
            @Nullable Figure minutes,
            boolean reflectionReport) implements Form {
        @Override
        public Map<String, Figure> figures() {
            return with(Map.of(), "fragments", fragments, "minutes", minutes);
        }
    }

    /** At least one of the alternatives. */
    record Either(List<Form> alternatives) implements Form {
        @Override
        public Map<String, Figure> figures() {
            return numbered(alternatives);
        }
    }

    /** Every one of the parts. */
    record AllOf(List<Form> parts) implements Form {
        @Override
        public Map<String, Figure> figures() {
            return numbered(parts);
        }
    }

    /** The form, over rows inside the window only. */
    record WithinWindow(Window window, Form form) implements Form {
        @Override
        public Map<String, Figure> figures() {
            Map<String, Figure> all = new LinkedHashMap<>(form.figures());
            all.putAll(window.figures());
            return all;
        }
    }

    /** The form, over rows from the first day of the present holding of a title on. */
    record AfterDate(Title heldSince, Form form) implements Form {
        @Override
        public Map<String, Figure> figures() {
            return form.figures();
        }
    }

    private static Set<RowKind> union(List<Form> forms) {
        Set<RowKind> kinds = EnumSet.noneOf(RowKind.class);
        forms.forEach(form -> kinds.addAll(form.kinds()));
        return kinds;
    }

    /** The figures of several forms, each name with the number of its form: {@code minimum1}, {@code minimum2}. */
    private static Map<String, Figure> numbered(List<Form> forms) {
        Map<String, Figure> all = new LinkedHashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            int number = i + 1;
            forms.get(i).figures().forEach((name, figure) -> all.put(name + number, figure));
        }
        return all;
    }

    private static Map<String, Figure> with(
            Map<String, Figure> inner, String first, @Nullable Figure one, String second, @Nullable Figure two) {
        Map<String, Figure> named = new LinkedHashMap<>(inner);
        if (one != null) {
            named.put(first, one);
        }
        if (two != null) {
            named.put(second, two);
        }
        return named;
    }
}
