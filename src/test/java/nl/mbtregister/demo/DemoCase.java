package nl.mbtregister.demo;

/** The situations that a register knows; the demo holds each of them several times. */
enum DemoCase {
    ACTIVE("registered"),
    RENEWED_UNDER_NEWER_EDITION("renewed under a newer edition"),
    GROUP_BY_TRANSITION("group annotation by a transition"),
    ANNOTATION_ENDED("annotation ended"),
    TWO_SPECIALIST_TITLES("two specialist titles"),
    RENEWAL("renewal in progress"),
    RENEWAL_PAST_ITS_END("renewal in progress, last day passed"),
    FILED_ON_THE_LAST_DAY("renewal filed on the last day"),
    RENEWAL_REFUSED("renewal refused"),
    REPAIR("under a plan of repair"),
    POSTPONED("postponed"),
    CONDITION("with a condition"),
    CONDITION_ENDED("condition ended"),
    SUSPENDED("suspended"),
    SUSPENSION_ENDED("suspension ended"),
    SUSPENSION_ENDED_EARLY("suspension ended early"),
    FALLEN_BACK("specialist title lapsed, basic title kept"),
    SUPERVISOR_LAPSED("supervisor lapsed"),
    ENDED("no longer registered"),
    ENDED_LONG_AGO("no longer registered, no longer shown"),
    RETURNED("left and returned"),
    REMOVED("removed by decision"),
    REMOVED_LONG_AGO("removed, no longer shown"),
    DECEASED("deceased"),
    DAY_CORRECTED("first day corrected later"),
    END_ANNULLED("end annulled later"),
    MEASURE_ANNULLED("measure annulled later"),
    FORMER_NUMBER("a former number"),
    GRANTED_TODAY("registered today"),
    LAST_DAY_TODAY("last day today"),
    ENDED_YESTERDAY("last day yesterday"),
    SHOWN_FOR_THE_LAST_DAY("ended, shown for the last day"),
    HIDDEN_SINCE_TODAY("ended, hidden since today"),
    MEASURE_LAST_DAY_TODAY("measure ends today"),
    FROM_A_LEAP_DAY("registered on 29 February");

    private final String word;

    DemoCase(String word) {
        this.word = word;
    }

    /** For the list of samples. */
    String word() {
        return word;
    }
}
