package nl.mbtregister.sample.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mbtregister.kernel.Title;

/** Groups of titles, of each of which a share is drawn. */
public record Strata(List<List<Title>> groups) {
    public Strata {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /**
     * @param written titles with commas between, groups with semicolons
     * @throws IllegalArgumentException when it names something else
     */
    public static Strata parse(String written) {
        return new Strata(Arrays.stream(written.split(";"))
                .map(group -> Arrays.stream(group.split(","))
                        .map(title -> Title.valueOf(title.strip()))
                        .toList())
                .toList());
    }

    /** The first title of the first group that has one of these; empty when none has. */
    public Optional<Title> of(Collection<Title> renewed) {
        return groups.stream().flatMap(List::stream).filter(renewed::contains).findFirst();
    }

    /** The name of the group of a title, as draws keep it; empty for a title of no group. */
    public String name(Title title) {
        return groups.stream()
                .filter(group -> group.contains(title))
                .map(group -> group.stream().map(Title::name).collect(Collectors.joining(",")))
                .findFirst()
                .orElse("");
    }
}
