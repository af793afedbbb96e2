package nl.mbtregister.verification;

/**
 * An answer as it is kept: what many answers share is left out, and so is everything that differs from one question to the
 * next.
 *
 * @param tag fingerprint of the unpacked bytes
 * @param from first day on which it holds, counted from 1970
 * @param end first day on which it may be another
 */
record PackedAnswer(long tag, int from, int end, byte[] bytes, int unpackedLength) {}
