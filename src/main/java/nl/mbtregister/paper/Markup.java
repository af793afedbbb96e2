package nl.mbtregister.paper;

import java.util.List;

/** Writes a sheet as XHTML. What people wrote goes through {@link #text} and nowhere else. */
final class Markup {
    private final StringBuilder out = new StringBuilder(8_192);
    private final Sheet sheet;
    private final Letterhead letterhead;

    private Markup(Sheet sheet, Letterhead letterhead) {
        this.sheet = sheet;
        this.letterhead = letterhead;
    }

    static String of(Sheet sheet, Letterhead letterhead) {
        Markup markup = new Markup(sheet, letterhead);
        markup.write();
        return markup.out.toString();
    }

    private void write() {
        out.append("<html lang=\"").append(sheet.language().tag()).append("\"><head><title>");
        text(sheet.title());
        out.append("</title><meta name=\"description\" content=\"");
        text(sheet.description());
        out.append("\"/><meta name=\"author\" content=\"");
        text(letterhead.organisation());
        out.append("\"/><bookmarks><bookmark name=\"");
        text(sheet.title());
        out.append("\" href=\"#top\"/></bookmarks><style>")
                .append(PaperStyle.CSS)
                .append(letterhead.footer())
                .append("</style></head><body class=\"")
                .append(sheet.isFestive() ? "festive" : "plain")
                .append("\"><p class=\"head\">");
        text(letterhead.register());
        out.append("</p><h1 id=\"top\">");
        text(sheet.title());
        out.append("</h1>");
        sheet.parts().forEach(this::write);
        out.append("</body></html>");
    }

    private void write(Part part) {
        switch (part) {
            case Part.Line(Part.Kind kind, String text) -> {
                out.append('<').append(kind.element);
                if (!kind.style.isEmpty()) {
                    out.append(" class=\"").append(kind.style).append('"');
                }
                element(">", text, "</" + kind.element + ">");
            }
            case Part.Facts(List<Fact> facts) -> {
                out.append("<table class=\"facts\">");
                for (Fact fact : facts) {
                    element("<tr><th scope=\"row\">", fact.label(), "</th>");
                    element("<td>", fact.value(), "</td></tr>");
                }
                out.append("</table>");
            }
            case Part.Table table -> write(table);
            case Part.Code code -> write(code);
        }
    }

    private void write(Part.Table table) {
        element("<table class=\"rows\"><caption>", table.caption(), "</caption><thead><tr>");
        table.heads().forEach(head -> element("<th scope=\"col\">", head, "</th>"));
        out.append("</tr></thead><tbody>");
        for (List<String> row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> element("<td>", cell, "</td>"));
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private void write(Part.Code code) {
        out.append("<div class=\"code\"><img src=\"").append(QrCode.picture(code.address()));
        element("\" alt=\"", code.alternative(), "\"/>");
        element("<div class=\"beside\"><p class=\"strong\">", code.heading(), "</p>");
        code.lines().forEach(line -> element("<p>", line, "</p>"));
        out.append("</div></div>");
    }

    private void element(String before, String text, String after) {
        out.append(before);
        text(text);
        out.append(after);
    }

    private void text(String plain) {
        plain.codePoints().filter(Markup::canStandInXml).forEach(sign -> {
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(sign);
            }
        });
    }

    private static boolean canStandInXml(int sign) {
        return sign == '\n'
                || sign == '\t'
                || (sign >= 0x20 && sign < 0xD800)
                || (sign >= 0xE000 && sign < 0xFFFE)
                || sign > 0xFFFF;
    }
}
