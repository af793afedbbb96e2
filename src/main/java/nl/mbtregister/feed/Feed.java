package nl.mbtregister.feed;

/**
 * How far the feed goes.
 *
 * @param last position given last; 0 before the first
 * @param forgotten changes up to this position are cleared away
 * @param complete whether every change that can be seen has its position
 */
record Feed(long last, long forgotten, boolean complete) {

    boolean reaches(long position) {
        return position >= forgotten && position <= last;
    }
}
