package nl.mbtregister.letters;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import nl.mbtregister.letters.rules.Paragraph;
import nl.mbtregister.platform.Json;

/** The paragraphs of a posted letter as the database keeps them. */
final class Body {
    private Body() {}

    static String write(List<Paragraph> paragraphs) {
        JsonArrayBuilder body = Json.createArrayBuilder();
        for (Paragraph paragraph : paragraphs) {
            body.add(
                    switch (paragraph) {
                        case Paragraph.Plain(String text) ->
                            Json.createObjectBuilder().add("text", text);
                        case Paragraph.Heading(String text) ->
                            Json.createObjectBuilder().add("heading", text);
                        case Paragraph.Link(String label, String address) ->
                            Json.createObjectBuilder().add("link", label).add("to", address);
                    });
        }
        return body.build().toString();
    }

    static List<Paragraph> read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(Body::paragraph)
                    .toList();
        }
    }

    private static Paragraph paragraph(JsonObject paragraph) {
        if (paragraph.containsKey("link")) {
            return new Paragraph.Link(paragraph.getString("link"), paragraph.getString("to"));
        }
        return paragraph.containsKey("heading")
                ? new Paragraph.Heading(paragraph.getString("heading"))
                : new Paragraph.Plain(paragraph.getString("text"));
    }
}
