package nl.mbtregister.letters;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.mbtregister.letters.rules.Blank;
import nl.mbtregister.letters.rules.Template;
import nl.mbtregister.letters.rules.Template.Form;
import nl.mbtregister.letters.rules.Words;
import nl.mbtregister.letters.rules.WordsCheck;
import nl.mbtregister.platform.Json;

/** Reads the first words of a letter from its file, and puts the frame around words that all letters share. */
final class TemplateFile {
    private static final JsonObject FRAME = json("letters/frame.json");

    private final LetterKind kind;
    private final JsonObject letter;

    /** @throws IllegalArgumentException when there is no such file */
    TemplateFile(LetterKind kind) {
        this.kind = kind;
        letter = json(kind.file());
    }

    /** The words of the file without the frame. */
    Words words() {
        return Words.of(form("nl"), form("en"));
    }

    /** @throws IllegalArgumentException that names the letter and what is wrong with it */
    Template template() {
        return framed(form("nl"), form("en"));
    }

    /** These words with the frame around them; errors as in {@link #template}. */
    Template framed(Form nl, Form en) {
        return new Template(
                kind.name(),
                names("required", letter, FRAME),
                names("optional", letter, FRAME),
                framed("nl", nl),
                framed("en", en));
    }

    /** What other words for this letter are held to. */
    WordsCheck check() {
        return new WordsCheck(
                names("required", letter, FRAME), names("optional", letter, FRAME), names("must", letter));
    }

    private Form form(String language) {
        JsonObject words = letter.getJsonObject(language);
        return new Form(words.getString("subject"), blanks(words.getJsonArray("paragraphs")));
    }

    private static Form framed(String language, Form words) {
        JsonObject around = FRAME.getJsonObject(language);
        List<Blank> blanks = new ArrayList<>(blanks(around.getJsonArray("opening")));
        blanks.addAll(words.blanks());
        blanks.addAll(blanks(around.getJsonArray("closing")));
        return new Form(words.subject(), blanks);
    }

    private static List<Blank> blanks(JsonArray paragraphs) {
        return paragraphs.stream().map(TemplateFile::blank).toList();
    }

    private static Blank blank(JsonValue paragraph) {
        if (paragraph instanceof JsonString plain) {
            return new Blank(Blank.Kind.PLAIN, plain.getString(), "", null);
        }
        JsonObject made = paragraph.asJsonObject();
        String when = made.containsKey("when") ? made.getString("when") : null;
        if (made.containsKey("heading")) {
            return new Blank(Blank.Kind.HEADING, made.getString("heading"), "", when);
        }
        if (made.containsKey("link")) {
            return new Blank(Blank.Kind.LINK, made.getString("link"), made.getString("to"), when);
        }
        return new Blank(Blank.Kind.PLAIN, made.getString("text"), "", when);
    }

    private static Set<String> names(String which, JsonObject... files) {
        Set<String> names = new HashSet<>();
        for (JsonObject file : files) {
            if (file.containsKey(which)) {
                file.getJsonArray(which).getValuesAs(JsonString.class).forEach(name -> names.add(name.getString()));
            }
        }
        return names;
    }

    static JsonObject json(String file) {
        try (InputStream in = TemplateFile.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no file " + file);
            }
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
