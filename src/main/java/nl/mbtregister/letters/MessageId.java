package nl.mbtregister.letters;

import java.util.UUID;

/** RFC 5322, 3.6.4: by which a mail is known for ever, and a second copy for what it is. */
final class MessageId {
    private MessageId() {}

    /** @param sender in whose domain it is unique */
    static String fresh(String sender) {
        String domain = sender.substring(sender.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
        return "<" + UUID.randomUUID() + "@" + domain + ">";
    }
}
