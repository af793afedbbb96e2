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
import nl.mbtregister.platform.Json;

/** Reads the words of a letter from its file and puts the frame around them that all letters share. */
final class TemplateFile {
    private static final String FRAME = "letters/frame.json";

    private TemplateFile() {}

    /** @throws IllegalArgumentException that names the file's letter and what is wrong with it */
    static Template read(LetterKind kind) {
        JsonObject frame = json(FRAME);
        JsonObject letter = json(kind.file());
        return new Template(
                kind.name(),
                names("required", letter, frame),
                names("optional", letter, frame),
                form("nl", letter, frame),
                form("en", letter, frame));
    }

    private static Form form(String language, JsonObject letter, JsonObject frame) {
        JsonObject words = letter.getJsonObject(language);
        JsonObject around = frame.getJsonObject(language);
        List<Blank> blanks = new ArrayList<>();
        for (JsonArray part : List.of(
                around.getJsonArray("opening"), words.getJsonArray("paragraphs"), around.getJsonArray("closing"))) {
            part.forEach(paragraph -> blanks.add(blank(paragraph)));
        }
        return new Form(words.getString("subject"), blanks);
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

    private static Set<String> names(String which, JsonObject letter, JsonObject frame) {
        Set<String> names = new HashSet<>();
        for (JsonObject file : List.of(letter, frame)) {
            file.getJsonArray(which).getValuesAs(JsonString.class).forEach(name -> names.add(name.getString()));
        }
        return names;
    }

    private static JsonObject json(String file) {
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
