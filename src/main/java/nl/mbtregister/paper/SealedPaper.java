package nl.mbtregister.paper;

/**
 * A paper with the seal of the register.
 *
 * @param content the PDF; it is to be kept or given away as it is, since every change breaks the seal
 * @param key the key that sealed it: SHA-256 of its certificate, in hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // on its way to one keeper, never compared
public record SealedPaper(byte[] content, String key) {}
