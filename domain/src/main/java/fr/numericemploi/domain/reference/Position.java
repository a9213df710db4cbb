package fr.numericemploi.domain.reference;

/** A place on earth, in degrees. */
public record Position(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6_371;

    public Position {
        ReferenceRule.POSITION.refuseIf(!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180));
    }

    /** As the crow flies (haversine). */
    public double kilometresTo(Position other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double parallels = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(halfSquared(north) + parallels * halfSquared(east)));
    }

    private static double halfSquared(double angle) {
        return Math.pow(Math.sin(angle / 2), 2);
    }
}
