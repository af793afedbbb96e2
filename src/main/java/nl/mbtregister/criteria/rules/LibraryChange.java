package nl.mbtregister.criteria.rules;

import org.jspecify.annotations.Nullable;

/**
 * A criterion that differs between two versions.
 *
 * @param before null for one that was added
 * @param after null for one that was removed
 */
public record LibraryChange(
        String code,
        ChangeKind kind,
        @Nullable Criterion before,
        @Nullable Criterion after) {}
