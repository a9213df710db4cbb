package fr.numericemploi.application.commissions.days;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in sentences. */
final class FrenchTime {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'à' H 'h' mm", Locale.FRENCH);

    private FrenchTime() {}

    static String dayAndTime(LocalDateTime moment) {
        return DAY_AND_TIME.format(moment);
    }
}
