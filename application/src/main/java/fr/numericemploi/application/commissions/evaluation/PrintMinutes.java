package fr.numericemploi.application.commissions.evaluation;

/** Prints a sitting's minutes (procès-verbal). */
public interface PrintMinutes {
    /** The minutes as a PDF document. */
    byte[] print(Minutes minutes);
}
