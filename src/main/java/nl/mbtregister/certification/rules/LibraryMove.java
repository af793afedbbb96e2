package nl.mbtregister.certification.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** From the criteria by which a round was begun to another edition of the same library. Answers are never thrown away. */
public record LibraryMove(CriteriaLibrary from, CriteriaLibrary to, Scope scope) {

    /** What becomes of a criterion. */
    public enum Fate {
        /** The same words under the same code. */
        SAME,
        /** Other words, or another weight, under the same code. */
        CHANGED,
        ADDED,
        /** Not asked any more; what was answered stays to be read. */
        DROPPED
    }

    /**
     * A criterion in either edition.
     *
     * @param before null for what is new
     * @param after null for what is not asked any more
     */
    public record Change(
            String code,
            Fate fate,
            @Nullable Criterion before,
            @Nullable Criterion after) {}

    /** Those of the new edition in their order, then those that are dropped. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Criterion after : to.of(scope)) {
            changes.add(before(after.code())
                    .map(before ->
                            new Change(after.code(), same(before, after) ? Fate.SAME : Fate.CHANGED, before, after))
                    .orElseGet(() -> new Change(after.code(), Fate.ADDED, null, after)));
        }
        for (Criterion before : from.of(scope)) {
            if (to.of(scope).stream().noneMatch(after -> after.code().equals(before.code()))) {
                changes.add(new Change(before.code(), Fate.DROPPED, before, null));
            }
        }
        return List.copyOf(changes);
    }

    /** From which code each code of the new edition takes its answer when answers follow their codes. */
    public Map<String, String> mapped() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Change change : changes()) {
            if (change.fate() == Fate.SAME || change.fate() == Fate.CHANGED) {
                sources.put(change.code(), change.code());
            }
        }
        return sources;
    }

    /**
     * The same where the lead says for some codes of the new edition from which old one their answer comes.
     *
     * @param chosen old code by new code; an empty old code begins anew
     * @throws Refusal certification.R16 when a code is in neither edition, or one answer would go to two criteria
     */
    public Map<String, String> migrated(Map<String, String> chosen) {
        Map<String, String> sources = new LinkedHashMap<>(mapped());
        chosen.forEach((code, source) -> {
            boolean known = to.of(scope).stream().anyMatch(one -> one.code().equals(code));
            if (!known || !(source.isEmpty() || before(source).isPresent())) {
                throw new Refusal("certification.R16");
            }
            if (source.isEmpty()) {
                sources.remove(code);
            } else {
                sources.put(code, source);
            }
        });
        Set<String> used = new HashSet<>();
        if (!sources.values().stream().allMatch(used::add)) {
            throw new Refusal("certification.R16");
        }
        return sources;
    }

    /** Whether the answer of an old criterion still says the same under a new one. */
    public boolean holds(String code, String source) {
        return code.equals(source)
                && changes().stream().anyMatch(change -> change.code().equals(code) && change.fate() == Fate.SAME);
    }

    private Optional<Criterion> before(String code) {
        return from.of(scope).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static boolean same(Criterion before, Criterion after) {
        return before.text().equals(after.text())
                && before.core() == after.core()
                && before.items().equals(after.items());
    }
}
