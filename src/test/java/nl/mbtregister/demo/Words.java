package nl.mbtregister.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** A list of words, one a line in the file of that name beside this class. */
record Words(List<String> all) {

    static Words in(String file) {
        try (var stream = Words.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no word list " + file);
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new Words(text.lines().filter(line -> !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words of(String blankSeparated) {
        return new Words(List.of(blankSeparated.split(" ")));
    }

    int size() {
        return all.size();
    }

    String at(long index) {
        return all.get((int) index);
    }

    String any(RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
