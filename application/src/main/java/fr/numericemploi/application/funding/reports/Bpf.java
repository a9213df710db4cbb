package fr.numericemploi.application.funding.reports;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.partners.FunderKind;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the pedagogical and financial report of a year (bilan pédagogique et financier, CERFA 10443: Code du travail, art.
 * R6352-22 and R6352-23) asks, as far as the association's own ledger and files know it.
 *
 * @param incomes frame C: what was paid in the year, by origin
 * @param all everybody of whose training hours were paid in the year
 * @param byKind frame F-1
 * @param byGoal frame F-3
 * @param bySpeciality frame F-4, by the first speciality (NSF) that the programme names
 * @param byBody frame G: all training is entrusted to training bodies
 */
public record Bpf(
        int year,
        List<Income> incomes,
        Trained all,
        List<Trained> byKind,
        List<Trained> byGoal,
        List<Trained> bySpeciality,
        List<Trained> byBody) {
    /** What the association does not hold, and other books do. */
    public static final List<String> NOT_HELD =
            List.of("Cadre D (charges)", "Cadre E (personnes dispensant des heures de formation)");

    public record Income(FunderKind origin, SchemeCode scheme, Money paid, Money claimedBack) {}

    /**
     * @param trainees each person once for each session
     * @param hours paid, and not claimed back; an hour that several schemes share counts once
     */
    public record Trained(String label, int trainees, BigDecimal hours) {}
}
