package nl.mbtregister.paper;

import java.util.List;

/** A part of a sheet. Every text in it is plain; {@link Markup} writes the signs around it. */
sealed interface Part {
    /** @param kind element and class, one of the few that the style sheet knows */
    record Line(Kind kind, String text) implements Part {}

    record Facts(List<Fact> facts) implements Part {}

    record Table(String caption, List<String> heads, List<List<String>> rows) implements Part {}

    record Code(String address, String alternative, String heading, List<String> lines) implements Part {}

    /** The kinds of line. */
    enum Kind {
        /** Above the title, small. */
        KICKER("p", "kicker"),
        /** Of whom or what the whole paper speaks, large. */
        NAME("p", "name"),
        LEAD("p", "lead"),
        HEADING("h2", ""),
        PARAGRAPH("p", ""),
        NOTE("p", "note");

        final String element;
        final String style;

        Kind(String element, String style) {
            this.element = element;
            this.style = style;
        }
    }
}
