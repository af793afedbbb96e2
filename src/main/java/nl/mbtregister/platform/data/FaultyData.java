package nl.mbtregister.platform.data;

/** A file of rules that must not be used; the message names the file and the line and says in one sentence what is wrong. */
public final class FaultyData extends RuntimeException {

    public FaultyData(String file, long line, String sentence) {
        super(file + ", line " + line + ": " + sentence);
    }
}
