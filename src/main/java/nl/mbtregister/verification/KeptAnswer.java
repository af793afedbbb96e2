package nl.mbtregister.verification;

/** @param tag fingerprint of the facts; body the answer, with the asked room in front of it */
record KeptAnswer(long tag, byte[] body) {}
