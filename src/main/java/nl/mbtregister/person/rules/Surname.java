package nl.mbtregister.person.rules;

import java.util.List;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One surname. A Dutch one keeps its particle apart and writes it small behind a name or initials: {@code J. van der Poel},
 * but {@code mevrouw Van der Poel}. A Belgian one has no particle of its own: the civil register's spelling with its
 * capital is part of the name, {@code J. Van der Poel}.
 *
 * @param particle in small letters, Dutch names only
 * @param core at most {@value #LONGEST} characters, at least one of them a letter
 */
public record Surname(@Nullable String particle, String core) {
    public static final int LONGEST = 100;

    /** @throws Refusal person.R4 when there is no letter in it or it is too long */
    public Surname {
        particle = particle == null || particle.isBlank() ? null : particle.strip();
        core = core.strip();
        if (Spelling.of(core).words().isEmpty() || core.length() > LONGEST) {
            throw new Refusal("person.R4");
        }
        if (particle != null && particle.length() > LONGEST) {
            throw new Refusal("person.R4");
        }
    }

    /** Behind initials or another surname: {@code van der Poel}. */
    public String inside() {
        if (particle == null) {
            return core;
        }
        return particle.endsWith("'") || particle.endsWith("’") ? particle + core : particle + " " + core;
    }

    /** At the beginning: {@code Van der Poel}, but {@code 't Hart}, as an apostrophe takes no capital. */
    public String standing() {
        String inside = inside();
        int first = inside.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + inside.substring(Character.charCount(first));
    }

    /** What a list sorts on: the core in the Netherlands, the whole in Belgium, where the core is the whole. */
    Spelling sorted() {
        return Spelling.of(core);
    }

    /** With its particle. */
    Spelling whole() {
        return Spelling.of(inside());
    }

    /** Without anything that looks like a particle, for people who leave it out also where it belongs to the name. */
    Spelling bare() {
        return new Spelling(List.copyOf(Particles.without(sorted().words())));
    }

    boolean fits(Country country) {
        return country == Country.NL || particle == null;
    }
}
