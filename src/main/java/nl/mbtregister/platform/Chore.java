package nl.mbtregister.platform;

/**
 * Work that waits in the database and is done soon: right after the commit that made it, and every ten seconds in case
 * that was missed. Several nodes may be at it at once.
 */
public interface Chore {
    /** One name per kind of chore; asked for by whoever makes work for it. */
    String name();

    /**
     * Does one portion.
     *
     * @return true when more may be waiting
     */
    boolean doSome();
}
