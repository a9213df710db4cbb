package fr.numericemploi.adapters.rest.funding.reports;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.csv.CsvTable;
import fr.numericemploi.adapters.rest.shared.tables.Download;
import fr.numericemploi.adapters.rest.shared.tables.Tables;
import fr.numericemploi.application.funding.reports.FundingReport;
import fr.numericemploi.application.funding.reports.FundingReporting;
import fr.numericemploi.application.funding.reports.ReportForm;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/funding-reports")
@Adapter
@Tag(name = "Funding reports")
public class FundingReportsResource {
    private final FundingReporting reporting;

    @Inject
    public FundingReportsResource(FundingReporting reporting) {
        this.reporting = reporting;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.MEDIA_TYPE, Tables.XLSX})
    @Operation(
            summary =
                    "What a funder granted, what was used of it and what is left, by envelope, programme, cohort, person",
            description =
                    "A period's figures are of the lines that were written to the ledger in it, balances are of its"
                            + " end. JSON, or for spreadsheets CSV (one table) and XLSX (a sheet for each level): as the request"
                            + " accepts. Coordinators make it up for their territory. A funder reads its own, with people's names"
                            + " only where its convention says so.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FundingReportAnswer.class)),
                @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Tables.XLSX, schema = @Schema(implementation = String.class, format = "binary"))
            })
    public Response report(
            @QueryParam("funder")
                    @Parameter(
                            description = "Id of the funder",
                            required = true,
                            example = "018f2f3a-7c1e-7b6a-9d7e-3f0a1b2c3d4e")
                    UUID funder,
            @QueryParam("from")
                    @Parameter(description = "First day of the period", required = true, example = "2018-01-01")
                    String from,
            @QueryParam("until")
                    @Parameter(
                            description = "Last day of the period, five years later at most",
                            required = true,
                            example = "2018-12-31")
                    String until,
            @QueryParam("territory") @Parameter(description = "Its code, for one territory's envelopes only")
                    String territory,
            @QueryParam("scheme") @Parameter(description = "Its code, for one scheme's envelopes only") String scheme,
            @Context Request request) {
        var report = reporting.report(new ReportForm(funder, from, until, territory, scheme));
        var tables = new ReportTables(report);
        return new Download("bilan " + report.funder() + period(report))
                .answer(request, FundingReportAnswer.of(report), tables::whole, tables::sheets);
    }

    private static String period(FundingReport report) {
        return " du " + report.period().from() + " au " + report.period().until();
    }
}
