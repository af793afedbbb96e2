package nl.mbtregister.feed;

import java.time.Instant;

/**
 * Something about somebody is not as it was.
 *
 * @param number that the person had when it changed; of a number that was replaced both are told
 * @param at when it was written down
 */
public record PublicChange(long position, long person, String number, Instant at) {}
