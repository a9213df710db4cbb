package fr.numericemploi.adapters.rest.funding.reports;

import fr.numericemploi.adapters.rest.shared.tables.Table;
import fr.numericemploi.application.funding.reports.Bpf;
import java.util.ArrayList;
import java.util.List;

/** The figures of a year, frame by frame, for a spreadsheet. */
final class BpfTable {
    private static final List<String> HEADINGS =
            List.of("Cadre", "Intitulé", "Payé (€)", "Réclamé (€)", "Stagiaires", "Heures");

    private BpfTable() {}

    static Table of(Bpf report) {
        var rows = new ArrayList<List<?>>();
        report.incomes()
                .forEach(income -> rows.add(List.of(
                        "C. Produits",
                        income.origin().label() + ", " + income.scheme().value(),
                        income.paid().euros(),
                        income.claimedBack().euros(),
                        "",
                        "")));
        rows.add(trained("F. Stagiaires", report.all()));
        report.byKind().forEach(each -> rows.add(trained("F-1. Type de stagiaires", each)));
        report.byGoal().forEach(each -> rows.add(trained("F-3. Objectif général", each)));
        report.bySpeciality().forEach(each -> rows.add(trained("F-4. Spécialité", each)));
        report.byBody().forEach(each -> rows.add(trained("G. Formation confiée à un organisme", each)));
        Bpf.NOT_HELD.forEach(frame -> rows.add(List.of("Non tenu ici", frame, "", "", "", "")));
        return new Table("BPF " + report.year(), HEADINGS, rows);
    }

    private static List<?> trained(String frame, Bpf.Trained trained) {
        return List.of(frame, trained.label(), "", "", trained.trainees(), trained.hours());
    }
}
