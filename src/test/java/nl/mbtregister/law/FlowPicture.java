package nl.mbtregister.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a flow in the documentation, drawn from its table.
 *
 * @param heading what the flow is about
 * @param table the class that holds it, as readers find it
 */
public record FlowPicture(Path file, String heading, String table) {

    /** One line of the table. */
    public static String arrow(@Nullable Enum<?> from, Enum<?> step, Enum<?> by, Enum<?> to, @Nullable Enum<?> guard) {
        return "    " + (from == null ? "[*]" : from) + " --> " + to + ": " + words(step) + " (" + words(by) + ")"
                + (guard == null ? "" : " if " + words(guard));
    }

    /** Draws it, and fails when what was stored is stale. */
    public void isThatOf(Collection<String> arrows, Collection<? extends Enum<?>> ends) throws IOException {
        String drawn = """
                # %s

                Drawn by a test from the table in `%s`; never changed by hand.

                ```mermaid
                stateDiagram-v2
                %s
                %s
                ```
                """.formatted(
                        heading,
                        table,
                        String.join("\n", arrows),
                        ends.stream().map(state -> "    " + state + " --> [*]").collect(Collectors.joining("\n")));
        String stored = Files.exists(file) ? Files.readString(file, UTF_8) : "";
        Files.writeString(file, drawn, UTF_8);
        assertThat(stored)
                .as(file + " was stale and has been drawn anew: look at it and keep it")
                .isEqualTo(drawn);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
