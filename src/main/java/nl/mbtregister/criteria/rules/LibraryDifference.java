package nl.mbtregister.criteria.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between two versions.
 *
 * @param criteria in the order of their codes, those of the later version first
 * @param limits whether a threshold differs
 */
public record LibraryDifference(List<LibraryChange> criteria, boolean limits) {

    public static LibraryDifference between(CriteriaLibrary before, CriteriaLibrary after) {
        Stream<LibraryChange> there = after.criteria().stream()
                .flatMap(criterion -> before.criterion(criterion.code())
                        .map(old -> old.equals(criterion)
                                ? Stream.<LibraryChange>empty()
                                : Stream.of(new LibraryChange(criterion.code(), ChangeKind.CHANGED, old, criterion)))
                        .orElseGet(() ->
                                Stream.of(new LibraryChange(criterion.code(), ChangeKind.ADDED, null, criterion))));
        Stream<LibraryChange> gone = before.criteria().stream()
                .filter(criterion -> after.criterion(criterion.code()).isEmpty())
                .map(criterion -> new LibraryChange(criterion.code(), ChangeKind.REMOVED, criterion, null));
        return new LibraryDifference(
                Stream.concat(there, gone).toList(), !before.thresholds().equals(after.thresholds()));
    }

    public boolean none() {
        return criteria.isEmpty() && !limits;
    }
}
