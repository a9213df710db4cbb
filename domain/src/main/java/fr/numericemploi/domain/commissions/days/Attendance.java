package fr.numericemploi.domain.commissions.days;

/** Whether someone came. */
public enum Attendance {
    /** Nothing is known yet. */
    EXPECTED,
    PRESENT,
    /** Came after the hour, and was seen. */
    LATE,
    /** Called off beforehand, or had a good reason. */
    EXCUSED,
    ABSENT;

    public boolean wasSeen() {
        return this == PRESENT || this == LATE;
    }
}
