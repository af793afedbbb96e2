package nl.mbtregister.rulebook;

/** A rule book that must not be used; the message names the file and the line and says in one sentence what is wrong. */
public final class FaultyRulebook extends RuntimeException {

    FaultyRulebook(String file, long line, String sentence) {
        super(file + ", line " + line + ": " + sentence);
    }
}
