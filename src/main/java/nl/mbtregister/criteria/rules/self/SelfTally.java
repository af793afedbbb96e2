package nl.mbtregister.criteria.rules.self;

/** How far one need is met. */
public record SelfTally(SelfNeed need, int reached, int needed) {
    public boolean met() {
        return reached >= needed;
    }
}
