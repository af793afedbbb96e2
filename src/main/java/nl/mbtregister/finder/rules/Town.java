package nl.mbtregister.finder.rules;

import nl.mbtregister.kernel.Country;

/**
 * A town, with its centre in degrees.
 *
 * @param name as people call it; no two have the same
 */
public record Town(String name, Country country, double north, double east) {
    private static final double EARTH_KM = 6371;

    /** Between the centres as the crow flies, in whole kilometres; 0 for the same town. */
    public int kmTo(Town other) {
        double up = Math.toRadians(other.north - north) / 2;
        double along = Math.toRadians(other.east - east) / 2;
        double half = Math.pow(Math.sin(up), 2)
                + Math.cos(Math.toRadians(north))
                        * Math.cos(Math.toRadians(other.north))
                        * Math.pow(Math.sin(along), 2);
        return (int) Math.round(2 * EARTH_KM * Math.asin(Math.sqrt(half)));
    }
}
