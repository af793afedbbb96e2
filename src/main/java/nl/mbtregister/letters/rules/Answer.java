package nl.mbtregister.letters.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the mail server said to a letter (RFC 5321, 4.2.1).
 *
 * @param code three digits, or 0 when it said nothing: the line dropped or nobody answered
 * @param aboutUs it was said to the sender, whatever the letter: who we are, how we speak, whether we logged in
 */
public record Answer(int code, String text, boolean aboutUs) {
    private static final Pattern REPLY = Pattern.compile("\\s*([245]\\d\\d)(?!\\d)");

    /** Log in first (RFC 4954, 4) or speak in secret first (RFC 3207, 4): no letter can cause that. */
    private static final int NOT_LET_IN = 530;

    public static final Answer ACCEPTED = new Answer(250, "accepted");

    public Answer(int code, String text) {
        this(code, text, code == NOT_LET_IN);
    }

    /** The same, said before the letter itself came up. */
    public Answer toUs() {
        return new Answer(code, text, true);
    }

    public static Answer read(@Nullable String text) {
        if (text == null) {
            return new Answer(0, "no answer");
        }
        Matcher reply = REPLY.matcher(text);
        return new Answer(reply.lookingAt() ? Integer.parseInt(reply.group(1)) : 0, text.strip());
    }

    public boolean accepted() {
        return code >= 200 && code < 300;
    }

    /** The server will say the same of this letter tomorrow. */
    public boolean refusedForGood() {
        return code >= 500 && !aboutUs;
    }

    /** Nothing more can be said over this line. */
    public boolean lineLost() {
        return code == 0 || code == 421 || aboutUs;
    }
}
