package nl.mbtregister.rulebook.rules.portfolio;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All rows of one person, in the order of their first days. */
public final class Portfolio {
    private static final Comparator<Row> OLDEST_FIRST =
            Comparator.comparing((Row row) -> row.span().from()).thenComparing(Row::id);

    private final List<Row> rows;
    private final Map<RowKind, List<Row>> byKind = new EnumMap<>(RowKind.class);
    private final Optional<LocalDate> basicTrainingStart;

    /** @throws IllegalArgumentException when two rows share an id */
    public Portfolio(Collection<? extends Row> given) {
        Set<String> ids = new HashSet<>();
        for (Row row : given) {
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException("two rows are called " + row.id());
            }
        }
        rows = given.stream().map(Row.class::cast).sorted(OLDEST_FIRST).toList();
        byKind.putAll(rows.stream().collect(Collectors.groupingBy(Row::kind, Collectors.toUnmodifiableList())));
        basicTrainingStart = rows(RowKind.COURSE).stream()
                .map(Course.class::cast)
                .filter(course -> course.licensed() && course.course().opensBasicTraining())
                .map(course -> course.span().from())
                .findFirst();
    }

    public List<Row> rows() {
        return rows;
    }

    public List<Row> rows(RowKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** First day of the oldest licensed basic training. */
    public Optional<LocalDate> basicTrainingStart() {
        return basicTrainingStart;
    }

    /** The kinds of work that the diplomas obtained by that day fit. */
    public Set<EducationField> educatedFor(LocalDate day) {
        EnumSet<EducationField> fields = EnumSet.noneOf(EducationField.class);
        rows(RowKind.EDUCATION).stream()
                .filter(row -> !row.span().from().isAfter(day))
                .forEach(row -> fields.addAll(((Education) row).fields()));
        return fields;
    }
}
