package nl.mbtregister.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.mbtregister.platform.data.FaultyData;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Rulebook;

/**
 * Reads the files of the rule book, and refuses them all when one is at fault.
 *
 * @param files the text of each file by its name, for example {@code rulebook/2020-01-01.json}
 */
public record RulebookReader(Map<String, String> files) {
    private record Read(EditionReader reader, Edition edition) {}

    /**
     * @throws FaultyData at the first fault found
     */
    public Rulebook read() {
        if (files.isEmpty()) {
            throw new FaultyData("rulebook/editions.txt", 1, "it names no edition");
        }
        List<Read> all = new ArrayList<>();
        files.forEach((file, json) -> {
            EditionReader reader = new EditionReader(file, json);
            all.add(new Read(reader, reader.read()));
        });
        all.sort(Comparator.comparing(read -> read.edition().from()));
        for (int i = 1; i < all.size(); i++) {
            refuseBreak(all.get(i - 1).edition(), all.get(i));
        }
        Read newest = all.getLast();
        if (newest.edition().inForce().end() != null) {
            throw newest.reader().fault("through", "the newest edition has a last day, so that no rules hold after it");
        }
        return new Rulebook(all.stream().map(Read::edition).toList());
    }

    private static void refuseBreak(Edition before, Read next) {
        var end = before.inForce().end();
        var from = next.edition().from();
        if (end == null || end.isAfter(from)) {
            throw next.reader().fault("from", "this edition overlaps the one from " + before.from());
        }
        if (end.isBefore(from)) {
            throw next.reader().fault("from", "there is a gap: no edition is in force from " + end + " on");
        }
    }
}
