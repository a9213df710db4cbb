package fr.numericemploi.application.funding.reports;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.reports.ReportPeriod;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Dates;
import java.util.Optional;
import java.util.UUID;

/**
 * Which report is wanted: of one funder's envelopes, those of one territory or scheme only where that is said.
 *
 * @param until the last day of the period
 */
public record ReportForm(UUID funder, String from, String until, String territory, String scheme) {
    FunderId toFunder() {
        var fields = new Fields();
        var id = fields.required("funder", funder, FunderId::new);
        fields.refuseIfWrong();
        return id;
    }

    ReportPeriod toPeriod() {
        var fields = new Fields();
        var first = fields.required("from", from, Dates::read);
        var last = fields.required("until", until, Dates::read);
        fields.refuseIfWrong();
        return Fields.blaming("until", () -> new ReportPeriod(first, last));
    }

    ReportSearch toSearch() {
        var fields = new Fields();
        var search = new ReportSearch(
                Optional.of(toFunder()),
                fields.optional("territory", territory, TerritoryCode::new),
                fields.optional("scheme", scheme, SchemeCode::new));
        fields.refuseIfWrong();
        return search;
    }
}
