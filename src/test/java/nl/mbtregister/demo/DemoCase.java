package nl.mbtregister.demo;

/** The situations that a register knows; the demo holds each of them several times. */
enum DemoCase {
    ACTIVE("geregistreerd"),
    RENEWED_UNDER_NEWER_EDITION("verlengd onder nieuwere regels"),
    GROUP_BY_TRANSITION("aantekening groep door overgangsregel"),
    ANNOTATION_ENDED("aantekening beëindigd"),
    TWO_SPECIALIST_TITLES("twee specialistische titels"),
    RENEWAL("verlenging loopt"),
    RENEWAL_PAST_ITS_END("verlenging loopt, einddatum voorbij"),
    FILED_ON_THE_LAST_DAY("verlenging op de laatste dag ingediend"),
    RENEWAL_REFUSED("verlenging geweigerd"),
    REPAIR("herstelperiode"),
    POSTPONED("uitgesteld"),
    CONDITION("met voorwaarde"),
    CONDITION_ENDED("voorwaarde voorbij"),
    SUSPENDED("geschorst"),
    SUSPENSION_ENDED("schorsing voorbij"),
    SUSPENSION_ENDED_EARLY("schorsing eerder beëindigd"),
    FALLEN_BACK("specialistische titel verlopen, basis gebleven"),
    SUPERVISOR_LAPSED("supervisor verlopen"),
    ENDED("niet meer geregistreerd"),
    ENDED_LONG_AGO("langer dan twaalf maanden niet meer geregistreerd"),
    RETURNED("weg geweest en teruggekomen"),
    REMOVED("doorgehaald"),
    REMOVED_LONG_AGO("doorgehaald, niet meer te zien"),
    DECEASED("overleden"),
    DAY_CORRECTED("ingangsdatum achteraf verbeterd"),
    END_ANNULLED("einde achteraf ongedaan gemaakt"),
    MEASURE_ANNULLED("maatregel achteraf ongedaan gemaakt"),
    FORMER_NUMBER("heeft een ouder nummer"),
    GRANTED_TODAY("vandaag ingeschreven"),
    LAST_DAY_TODAY("vandaag de laatste dag"),
    ENDED_YESTERDAY("gisteren de laatste dag"),
    SHOWN_FOR_THE_LAST_DAY("vandaag voor het laatst te zien"),
    HIDDEN_SINCE_TODAY("sinds vandaag niet meer te zien"),
    MEASURE_LAST_DAY_TODAY("maatregel eindigt vandaag"),
    FROM_A_LEAP_DAY("ingeschreven op 29 februari");

    private final String word;

    DemoCase(String word) {
        this.word = word;
    }

    /** For the list of samples. */
    String word() {
        return word;
    }
}
