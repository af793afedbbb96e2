package nl.mbtregister.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.signing.CheckingSignature;
import nl.mbtregister.signing.SignedClaims;

/** Anybody asks what a receipt is worth that somebody shows, by itself or in a result. One statement; nothing is kept. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class CheckingReceipt {
    private static final Pattern SIGNED = Pattern.compile("eyJ[\\w-]*\\.[\\w-]+\\.[\\w-]+");

    @Inject
    private CheckingSignature signatures;

    /** @return empty for what is no receipt that the register signed, also for an altered one */
    @Transactional
    public Optional<CheckedReceipt> check(String signed) {
        return claims(signed.strip()).map(claims -> Receipts.read(claims, ReceiptVerdict.RECEIPT));
    }

    /**
     * @param file a receipt, or a result as CSV with the receipt in its last line
     * @return empty where no receipt is in it that the register signed
     */
    @Transactional
    public Optional<CheckedReceipt> check(byte[] file) {
        String text = new String(file, ISO_8859_1);
        if (SIGNED.matcher(text.strip()).matches()) {
            return check(text);
        }
        int place = Receipts.place(text);
        Matcher found = SIGNED.matcher(place < 0 ? text : text.substring(place));
        if (!found.find()) {
            return Optional.empty();
        }
        boolean whole = place >= 0 && text.substring(place).stripTrailing().equals(Receipts.MARK + found.group());
        return claims(found.group()).map(claims -> {
            CheckedReceipt read = Receipts.read(claims, ReceiptVerdict.SAME);
            return whole
                            && HexFormat.of()
                                    .formatHex(Receipts.fingerprint(file, place))
                                    .equals(read.answer())
                    ? read
                    : Receipts.read(claims, ReceiptVerdict.CHANGED);
        });
    }

    /** What only says that it is something else is not looked at more closely. */
    private Optional<JsonObject> claims(String signed) {
        return SIGNED.matcher(signed).matches()
                        && Receipts.isNamed(signed)
                        && signatures.check(signed) instanceof SignedClaims.Ours(String type, JsonObject claims)
                        && type.equals(Receipts.TYPE)
                ? Optional.of(claims)
                : Optional.empty();
    }
}
