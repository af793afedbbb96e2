package nl.mbtregister.check;

import java.time.Instant;

/**
 * What anybody is told of a receipt that was signed by the register.
 *
 * @param question fingerprint of what was asked, in hexadecimal digits, as that of the answer
 */
public record CheckedReceipt(
        ReceiptVerdict verdict, String institution, Instant at, int rows, String question, String answer) {}
