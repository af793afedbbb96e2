package nl.mbtregister.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.person.BasicProfession;
import nl.mbtregister.verification.CheckedRegistration.Surroundings;
import org.jspecify.annotations.Nullable;

/** Who bears a register number, with every basic profession that is, was or will be theirs. */
record Bearer(
        String name,
        Country country,
        @Nullable String institution,
        @Nullable String town,
        List<Proof> proofs) {

    /** A profession and the days on which it is proven. */
    record Proof(BasicProfession profession, Period days) {}

    Surroundings on(LocalDate day) {
        List<BasicProfession> professions = proofs.stream()
                .filter(proof -> proof.days().contains(day))
                .map(Proof::profession)
                .distinct()
                .toList();
        return new Surroundings(country, professions, institution, town);
    }

    /** Days on which a profession comes or goes. */
    Stream<LocalDate> changes() {
        return proofs.stream()
                .flatMap(proof -> Stream.of(proof.days().from(), proof.days().end()))
                .filter(Objects::nonNull);
    }
}
