package nl.mbtregister.access.rules;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.mbtregister.access.rules.TypedEmail.EmailFault;

/**
 * An e-mail address that mail can be sent to (RFC 5321, without quoted names and addresses of machines).
 *
 * @param typed as its owner writes it; shown to them
 * @param mailed with its domain in the letters of the mail system: {@code jan@xn--brger-kva.example}
 */
public record EmailAddress(String typed, String mailed) {
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern NAME = Pattern.compile(WORD + "(\\." + WORD + ")*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** By which addresses are compared: large and small letters are one, however the domain was typed. */
    public String key() {
        return mailed.toLowerCase(Locale.ROOT);
    }

    /** Reads what was typed; blanks around it and invisible marks in it count for nothing, a curly apostrophe is one. */
    public static TypedEmail read(String typed) {
        String text = typed.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip().replace('\u2019', '\'');
        if (text.isEmpty()) {
            return EmailFault.EMPTY;
        }
        int at = text.lastIndexOf('@');
        if (at < 0) {
            return EmailFault.NO_AT_SIGN;
        }
        String name = text.substring(0, at);
        if (!NAME.matcher(name).matches()) {
            return EmailFault.BAD_NAME;
        }
        String domain = domain(text.substring(at + 1));
        if (!DOMAIN.matcher(domain).matches()) {
            return EmailFault.BAD_DOMAIN;
        }
        String mailed = name + "@" + domain;
        if (name.length() > LONGEST_NAME || mailed.length() > LONGEST || text.length() > LONGEST) {
            return EmailFault.TOO_LONG;
        }
        return new TypedEmail.Good(new EmailAddress(text, mailed));
    }

    /** Empty when the letters cannot be a domain. */
    private static String domain(String typed) {
        try {
            return IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
