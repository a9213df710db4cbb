package fr.numericemploi.demo;

/** How ready a person is, which the recruiters find out. Year by year companies sent better ideas of what can be learnt. */
enum Outcome {
    EMPLOYABLE(4),
    AFTER_TRAINING(3),
    REDIRECTED(2);

    private static final double FIRST_SHARE = 0.40;
    private static final double LAST_SHARE = 0.20;
    private static final double REDIRECTED_SHARE = 0.12;

    final int usualScore;

    Outcome(int usualScore) {
        this.usualScore = usualScore;
    }

    /** @param month from 0, in two years: those employable at once fall from 40 % to 20 % */
    static Outcome ofMonth(int month, Dice dice) {
        var employable = FIRST_SHARE + (LAST_SHARE - FIRST_SHARE) * month / 23;
        if (dice.chance(employable)) {
            return EMPLOYABLE;
        }
        return dice.chance(REDIRECTED_SHARE / (1 - employable)) ? REDIRECTED : AFTER_TRAINING;
    }
}
