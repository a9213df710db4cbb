package fr.numericemploi.application.operations;

import java.time.Instant;

/** The clock that everything goes by, where an installation lets it be moved. */
public interface MovableClock {
    /** From now on it is that time, and time goes on from there. */
    void travelTo(Instant there);

    /** From now on it is the machine's time again. */
    void comeBack();
}
