package nl.mbtregister.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.check.rules.RowAnswer;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.rules.CsvField;

/** How the rows of a result are written: under which heads, and in which words. */
public final class ResultFile {
    private static final String END = "\r\n";

    private final Sentences t;
    private final Instant at;

    /** @param at when it was answered */
    public ResultFile(Sentences t, Instant at) {
        this.t = t;
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The first four are those of a list that is handed in. */
    public List<String> heads() {
        return Stream.of(
                        "line",
                        "number",
                        "name",
                        "reference",
                        "answer",
                        "why",
                        "found",
                        "foundname",
                        "status",
                        "titles",
                        "through",
                        "similar",
                        "same",
                        "at")
                .map(head -> t.get("check.file." + head))
                .toList();
    }

    /** As plain text; under each head a cell. */
    public List<String> cells(CheckRow row) {
        CheckRow.Found found = row.found();
        return List.of(
                String.valueOf(row.line()),
                row.number().isEmpty() && row.picked() && found != null ? found.number() : row.number(),
                row.name(),
                row.reference(),
                t.show(row.answer()),
                why(row),
                found == null ? "" : found.number(),
                found == null ? "" : found.name(),
                found == null ? "" : t.show(found.status()),
                found == null ? "" : found.titles().stream().map(t::show).collect(Collectors.joining("; ")),
                found == null ? "" : Objects.toString(found.through(), ""),
                found != null
                        ? ""
                        : row.candidates().stream()
                                .map(one -> one.name() + " (" + one.number() + ")")
                                .collect(Collectors.joining("; ")),
                Objects.toString(row.first(), ""),
                at.toString());
    }

    /** Why it was answered so, and what to do; of an unreadable row also where. */
    public String why(CheckRow row) {
        if (row.reason() == null) {
            return "";
        }
        String why = t.get("check.why." + row.reason());
        return row.answer() == RowAnswer.UNREADABLE && row.field() != null
                ? t.of("check.why.at", row.line(), t.show(row.field()), why)
                : why;
    }

    /** The beginning of the file, with a mark so that a spreadsheet takes the letters for what they are. */
    void begin(ByteArrayOutputStream file) {
        write(file, "\uFEFF" + String.join(";", heads()) + END);
    }

    void add(ByteArrayOutputStream file, List<CheckRow> rows) {
        StringBuilder lines = new StringBuilder();
        for (CheckRow row : rows) {
            String separator = "";
            for (String cell : cells(row)) {
                lines.append(separator).append(CsvField.write(cell));
                separator = ";";
            }
            lines.append(END);
        }
        write(file, lines.toString());
    }

    static void end(ByteArrayOutputStream file, String receipt) {
        write(file, Receipts.MARK + receipt + END);
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(UTF_8));
    }
}
