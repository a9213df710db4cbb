package fr.numericemploi.domain.commissions.engineering.proposal;

import java.util.Locale;

/**
 * What a little more money or one more seat would bring.
 *
 * @param people more in posts; parts of one where it is no more than an estimate
 */
public record Gain(double people, Certainty certainty) {
    public static final Gain UNKNOWN = new Gain(0, Certainty.UNKNOWN);

    private static final double TENTH = 0.05;

    /** How far it can be relied upon. */
    public enum Certainty {
        /** The best proposals, with and without it, are compared. */
        PROVEN,
        /** As if people could be divided, and the courses that are opened stayed the same. */
        ESTIMATED,
        /** There was no time for it. */
        UNKNOWN
    }

    public static Gain proven(long people) {
        return new Gain(people, Certainty.PROVEN);
    }

    public static Gain estimated(double people) {
        return new Gain(Math.round(Math.max(0, people) * 10) / 10.0, Certainty.ESTIMATED);
    }

    public String inWords() {
        return switch (certainty) {
            case PROVEN -> inPosts(String.valueOf((long) people));
            case ESTIMATED -> "selon une estimation, " + inPosts(String.format(Locale.FRANCE, "%.1f", people));
            case UNKNOWN -> "effet non calculé, faute de temps";
        };
    }

    private String inPosts(String number) {
        var some = people < TENTH ? "personne" : number + (people < 2 ? " personne" : " personnes");
        return some + " de plus en poste";
    }
}
