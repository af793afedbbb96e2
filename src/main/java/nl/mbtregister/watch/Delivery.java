package nl.mbtregister.watch;

/**
 * A message on its way to the system of an institution.
 *
 * @param id the same at every call
 * @param attempts this one included
 * @param secret sealed
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares deliveries
record Delivery(long institution, long number, String id, int attempts, String address, byte[] secret, String body) {}
