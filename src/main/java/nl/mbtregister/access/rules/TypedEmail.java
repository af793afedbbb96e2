package nl.mbtregister.access.rules;

/** An e-mail address as somebody typed it. */
public sealed interface TypedEmail {
    /** Mail may reach it. */
    record Good(EmailAddress address) implements TypedEmail {}

    /** What is wrong with it; the label is the sentence for the visitor. */
    enum EmailFault implements TypedEmail {
        EMPTY,
        NO_AT_SIGN,
        /** What stands before the sign @ can belong to no mailbox. */
        BAD_NAME,
        /** What stands after the sign @ can be no domain. */
        BAD_DOMAIN,
        TOO_LONG
    }
}
