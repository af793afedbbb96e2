package nl.mbtregister.letters.rules;

/** A piece of a letter, filled in. Text and HTML are both made from it, so that they say the same. */
public sealed interface Paragraph {
    record Plain(String text) implements Paragraph {}

    record Heading(String text) implements Paragraph {}

    /** @param address absolute; what it leads to asks for log-in itself if need be, an address never lets anyone in */
    record Link(String label, String address) implements Paragraph {}

    default boolean isHeading() {
        return this instanceof Heading;
    }

    default boolean isLink() {
        return this instanceof Link;
    }
}
