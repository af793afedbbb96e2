package nl.mbtregister.letters.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A letter as it is read: in the inbox, as text and as HTML. */
public record Message(Locale language, String subject, List<Paragraph> paragraphs) {
    private static final String STYLE =
            "font:16px/1.5 system-ui,sans-serif;max-width:36em;margin:1.5em auto;padding:0 1em";

    public Message {
        paragraphs = List.copyOf(paragraphs);
    }

    public String text() {
        return paragraphs.stream().map(Message::text).collect(Collectors.joining("\n\n", "", "\n"));
    }

    public String html() {
        String body = paragraphs.stream().map(Message::html).collect(Collectors.joining("\n"));
        return """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="UTF-8"><title>%s</title></head>
            <body style="%s">
            %s
            </body>
            </html>
            """.formatted(language.getLanguage(), escaped(subject), STYLE, body);
    }

    private static String text(Paragraph paragraph) {
        return switch (paragraph) {
            case Paragraph.Plain(String text) -> text;
            case Paragraph.Heading(String text) -> text;
            case Paragraph.Link(String label, String address) -> label + ":\n" + address;
        };
    }

    private static String html(Paragraph paragraph) {
        return switch (paragraph) {
            case Paragraph.Plain(String text) -> "<p>" + escaped(text).replace("\n", "<br>") + "</p>";
            case Paragraph.Heading(String text) -> "<h2 style=\"font-size:1.1em\">" + escaped(text) + "</h2>";
            case Paragraph.Link(String label, String address) ->
                "<p><a href=\"" + escaped(address) + "\">" + escaped(label) + "</a></p>";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
