package nl.mbtregister.criteria.rules;

import java.util.Set;

/** What a programme offers, and so what its certificate speaks of. MBT itself is always part of it. */
public record Scope(Set<Module> modules, Variant variant) {

    public Scope {
        modules = Set.copyOf(modules);
        if (!modules.contains(Module.MBT)) {
            throw new IllegalArgumentException("a programme offers MBT");
        }
    }

    public boolean applies(Criterion criterion) {
        return modules.contains(criterion.module());
    }
}
